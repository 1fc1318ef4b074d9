import { expect, test } from 'vitest';
import { type FormatName, type Item, optionsOf } from '../formats/index.ts';
import { story } from '../formats/story.ts';
import { onPaper } from './forms.ts';

const items: Item[] = Object.values(story).map(({ item }) => item);

test.each(items.map((item) => [item.format, item] as const))(
	'%s: what a student sees does not tell the answer, and the key does',
	(_name, item) => {
		const { form, underline, answer, reasons } = onPaper(item);
		const unnamed = reasons.filter(({ text }) => text === '').map(({ why }) => why);
		for (const why of unnamed) expect(JSON.stringify(form)).not.toContain(why);
		expect(JSON.stringify(form)).not.toMatch(/correct|"why"|"label"/);
		expect(answer !== '' || underline > 0).toBe(true);
		expect(reasons.some(({ right }) => right)).toBe(true);
		expect(reasons.every(({ why }) => why !== '')).toBe(true);
	}
);

test.each(items.filter((item) => optionsOf(item).length > 0).map((item) => [item.format, item] as const))(
	'%s: the key gives the reason for every option, and its letters are those of the right ones',
	(_name, item) => {
		const { form, answer, reasons } = onPaper(item);
		expect(form.way).toBe('circle');
		const letters = optionsOf(item).map((option, index) => ({ letter: 'ABCDEF'.charAt(index), option }));
		for (const { letter, option } of letters)
			expect(reasons).toContainEqual(
				expect.objectContaining({ mark: letter, why: option.why, right: option.correct })
			);
		expect(answer).toBe(letters.flatMap(({ letter, option }) => (option.correct ? letter : [])).join(', '));
	}
);

function told<F extends FormatName>(name: F): Item<F> {
	const sample = story[name];
	if (!sample) throw new Error(`The story has no item of the format ${name}.`);
	return sample.item;
}
const of = <F extends FormatName>(name: F) => onPaper<F>(told(name));

test('statements get letters, events get numbers, and both stand in the key', () => {
	expect(of('matching')).toMatchObject({
		form: { way: 'letter', answers: ['Ilse Brandt', 'Some shopkeepers', 'The council'] },
		answer: '1 A, 2 B, 3 C'
	});
	const { form, answer } = of('ordering');
	if (form.way !== 'order') throw new Error('Events are put in order.');
	const { entries } = told('ordering');
	expect(answer.split(', ').map((place) => entries[Number(place) - 1]?.text)).toEqual(form.entries);
});

test('a number or a word is written on a line; the key names what else may be written, right or wrong', () => {
	const [number, short] = [told('number'), told('short')];
	expect(of('number').form).toEqual({ way: 'write', unit: number.unit });
	expect(of('number').reasons).toHaveLength(1 + number.near.length);
	expect(of('short').answer.split(' / ')).toEqual(expect.arrayContaining(short.accepted));
});

test('sentences are underlined in the text', () => {
	expect(of('sentence')).toMatchObject({ form: { way: 'underline' }, underline: 1, answer: '' });
	expect(of('two-part')).toMatchObject({ form: { way: 'circle' }, underline: 1 });
});
