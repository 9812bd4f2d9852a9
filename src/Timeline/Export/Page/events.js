// What the page's own list says: the drawing and the filters read it, and nothing else holds data.
const moment = text => {
  const [, year, month, day, hour, minute] = /^(-?\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date.getTime();
};
const events = [...document.querySelectorAll('.event')].map(item => ({
  item,
  id: item.id,
  status: item.dataset.status,
  source: item.dataset.source ?? '',
  articles: (item.dataset.articles ?? '').split(' ').filter(Boolean),
  fuzzy: 'fuzzy' in item.dataset,
  from: item.dataset.from ? moment(item.dataset.from) : null,
  to: item.dataset.to ? moment(item.dataset.to) : null,
  label: item.dataset.label,
  shown: true,
}));
const byId = new Map(events.map(event => [event.id, event]));
const publications = [...document.querySelectorAll('[data-published]')].map(element => moment(element.dataset.published)).sort((one, other) => one - other);
