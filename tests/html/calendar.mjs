// The calendar file through a parser that is not ours: the same events, the same days.
import { join } from 'node:path';
import ICAL from 'ical.js';
import { check, finish, root, timeline } from './tool.mjs';

const article = join(root, 'docs', 'examples', 'depeche.txt');
const call = ['extract', article, '--published', '2016-03-15T18:00', '--zone', 'UTC', '--format'];
const reading = JSON.parse(timeline(...call, 'json'));
const text = timeline(...call, 'ics');
const calendar = new ICAL.Component(ICAL.parse(text));
const entries = calendar.getAllSubcomponents('vevent').map(part => new ICAL.Event(part));
const dated = reading.events.filter(event => event.from || event.to);
const iso = time => time?.toString().replace('Z', '').slice(0, 19);
const whole = moment => !moment.includes('T');

check('every dated event is an entry', entries.length === dated.length, entries.length);
dated.forEach((event, i) => {
  const entry = entries[i], part = entry.component;
  check(`${event.trigger.text} begins on its day`, event.from === null || iso(entry.startDate) === event.from || whole(event.from) && iso(entry.startDate).startsWith(event.from), iso(entry.startDate));
  check(`${event.trigger.text} ends on its day`, event.to === null || iso(entry.endDate) === event.to || whole(event.to) && iso(entry.endDate).startsWith(event.to), iso(entry.endDate));
  check(`${event.trigger.text} keeps its words`, entry.summary === event.clause.text.replace(/\s+/g, ' ').trim(), entry.summary);
  check(`${event.trigger.text} has a status`, part.getFirstPropertyValue('status') === ({ ASSERTED: 'CONFIRMED', NEGATED: 'CANCELLED' }[event.status] ?? 'TENTATIVE'));
  check(`${event.trigger.text} is stamped by the article`, iso(part.getFirstPropertyValue('dtstamp')) === '2016-03-15T18:00:00', iso(part.getFirstPropertyValue('dtstamp')));
});
check('no two entries share a UID', new Set(entries.map(entry => entry.uid)).size === entries.length);
check('and the UIDs are the same on every run', timeline(...call, 'ics') === text);
for (const line of text.split('\r\n')) check('a line has at most 75 octets', Buffer.byteLength(line) <= 75, line);
check('every line ends in CR LF', !/[^\r]\n/.test(text));
finish();
