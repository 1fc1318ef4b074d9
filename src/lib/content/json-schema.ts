import { z } from 'zod';
import { Article } from './article.ts';

/**
 * The schema of article.json for editors, which complete and check it while an author writes. A value of a slot and a
 * list of quotes may be written short, as plain words; the schema says so.
 */
export function articleJsonSchema(): unknown {
	return z.toJSONSchema(Article, {
		io: 'input',
		// What is read through a preprocessing step takes plain words as well as its full form.
		override({ zodSchema, jsonSchema }) {
			if (!(zodSchema instanceof z.ZodPipe) || !(zodSchema.in instanceof z.ZodTransform)) return;
			const full = z.toJSONSchema(asSchema(zodSchema.out), { io: 'input' });
			delete full.$schema;
			for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
			Object.assign(jsonSchema, { anyOf: [{ type: 'string', minLength: 1 }, full] });
		}
	});
}

function asSchema(schema: unknown): z.ZodType {
	if (schema instanceof z.ZodType) return schema;
	throw new Error('A preprocessed schema always has a schema of its own.');
}
