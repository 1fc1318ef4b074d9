/** What `load` is given to fetch with: while the site is built, it puts what it fetched into the page. */
type Fetch = typeof fetch;

/**
 * What a page shows, from a file of its own that the build wrote beside it (see `src/lib/server/pages.ts`). A page that
 * is loaded brings it along; only moving from page to page asks for it.
 *
 * @throws a 404 page where there is no such file, and an error page where it cannot be fetched
 */
export async function fetchData<Data>(ask: Fetch, address: string): Promise<Data> {
	const response = await ask(address);
	if (response.ok) return response.json();
	// Code that hardly any page needs.
	const { error } = await import('@sveltejs/kit');
	return error(response.status, 'What the page shows is not there.');
}
