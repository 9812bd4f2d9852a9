// Reads the sentences with the peers and sets them beside what `timeline tag --jsonl` made of them: node compare.mjs OURS.jsonl > table.md
// All are published on Tuesday 2016-03-15 at 18:00 in Paris. A reader is right (✓) where the days on which its answers begin are the
// expected ones, no more and no fewer. Where Recognizers offers a past and a coming day, either will do. A bound is right by its named day.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';
import recognizers from '@microsoft/recognizers-text-date-time';

process.env.TZ = 'Europe/Paris';
const reference = new Date('2016-03-15T18:00:00+01:00');
const sentences = readFileSync(new URL('sentences.jsonl', import.meta.url), 'utf8').trim().split('\n').map(line => JSON.parse(line));
const ours = readFileSync(process.argv[2], 'utf8').trim().split('\n').map(line => JSON.parse(line));
const day = date => date.toLocaleDateString('sv-SE', { timeZone: 'Europe/Paris' });

// Each answer is [words, the days on which it may begin].
const readers = {
  Timeline: number => ours[number].expressions.filter(one => one.from || one.to).map(one => [one.text, [(one.from ?? lastDay(one.to)).slice(0, 10)]]),
  'chrono-node': (number, text) => chrono.fr.parse(text, reference, {}).map(one => [one.text, [day(one.start.date())]]),
  Recognizers: (number, text) => recognizers.recognizeDateTime(text, recognizers.Culture?.French ?? 'fr-fr', recognizers.DateTimeOptions?.None, reference)
    .filter(one => !/duration|set/.test(one.typeName))
    .map(one => [one.text, [...new Set((one.resolution?.values ?? []).map(value => (value.start ?? value.value ?? value.end ?? '?').slice(0, 10)))]]),
};

function lastDay(end) {
  const date = new Date(end.slice(0, 10) + 'T12:00:00Z');
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString();
}

const names = Object.keys(readers);
const right = Object.fromEntries(names.map(name => [name, 0]));
console.log(`| sentence | expected | ${names.join(' | ')} |`);
console.log('|---|---|' + names.map(() => '---|').join(''));
sentences.forEach(({ text, expected }, number) => {
  const cells = names.map(name => {
    const answers = readers[name](number, text);
    const open = [...expected];
    const isRight = answers.length === expected.length && answers.every(([, days]) => {
      const place = open.findIndex(one => days.includes(one));
      if (place >= 0) open.splice(place, 1);
      return place >= 0;
    });
    right[name] += isRight;
    return (isRight ? '✓ ' : '✗ ') + (answers.map(([words, days]) => `*${words}* ${days.join(' or ')}`).join('; ') || '–');
  });
  console.log(`| ${text} | ${expected.join(', ') || '–'} | ${cells.join(' | ')} |`);
});
console.log(`| **right** | | ${names.map(name => `**${right[name]} of ${sentences.length}**`).join(' | ')} |`);
