/** Something in an article that its author should look at, in words that say what to do next. */
export interface Finding {
	/** The file, below the article's folder: `article.json`, `text.b2.md`. */
	file: string;
	/** The place in it: “fact “deployed-total”, evidence b2”. Empty for the file as a whole. */
	where: string;
	message: string;
	/** An error stops the build; a warning asks for a second look. */
	severity: 'error' | 'warning';
}

export const problem = (where: string, message: string, file = 'article.json'): Finding => ({
	file,
	where,
	message,
	severity: 'error'
});

export const warning = (where: string, message: string, file = 'article.json'): Finding => ({
	...problem(where, message, file),
	severity: 'warning'
});
