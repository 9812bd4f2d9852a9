// The axis: to scale, in local times, which are held as if they were UTC so that no clock of the reader's machine moves them.
const drawing = document.querySelector('.drawing');
const scale = document.querySelector('.scale');
const bars = document.querySelector('.bars svg');
const rangeText = document.querySelector('.range');
const MINUTE = 60e3, HOUR = 60 * MINUTE, DAY = 24 * HOUR, MONTH = 30.44 * DAY, YEAR = 365.25 * DAY;
const LANE = 34, TAIL = 110, TOP = 8;
const measure = document.createElement('canvas').getContext('2d');
measure.font = '12px system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif';

const svg = (name, attributes, ...children) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
const edges = list => list.flatMap(event => [event.from, event.to]).filter(edge => edge !== null);
const padded = (from, to) => {
  const room = Math.max((to - from) * 0.06, 6 * HOUR);
  return { from: from - room, to: to + room };
};
// What the filters hide takes no room: of one article among many, “All” shows that one's years.
const shown = () => events.filter(event => event.shown);
const everything = () => {
  const all = [...edges(shown()), ...publications];
  return all.length ? padded(Math.min(...all), Math.max(...all) + DAY) : padded(0, DAY);
};
// Most of an article is about its own weeks; a founding year in it must not squeeze them into one pixel.
const nearby = () => {
  const near = edges(shown()).filter(edge => edge > publications[0] - 45 * DAY && edge < publications.at(-1) + 45 * DAY).concat(publications);
  return (near.length - publications.length) * 2 < edges(shown()).length || !near.length ? everything() : padded(Math.min(...near), Math.max(...near) + DAY);
};
const limits = everything();
let view = nearby();

const steps = [
  ...[5, 15, 30].map(n => [n * MINUTE, 'minute', n]), ...[1, 3, 6, 12].map(n => [n * HOUR, 'hour', n]), ...[1, 2, 7].map(n => [n * DAY, 'day', n]),
  ...[1, 3, 6].map(n => [n * MONTH, 'month', n]), ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000].map(n => [n * YEAR, 'year', n]),
];
const two = number => String(number).padStart(2, '0');
const say = document.body.dataset;
const monthName = new Intl.DateTimeFormat(document.documentElement.lang, { month: 'short', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => monthName.format(Date.UTC(2000, month, 1)));
const yearName = year => year > 0 ? String(year) : `${1 - year} ${say.sayEra}`;
const tickName = (time, unit) => {
  const date = new Date(time), clock = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  const day = `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
  if (unit === 'year' || (unit === 'month' && date.getUTCMonth() === 0)) return yearName(date.getUTCFullYear());
  if (unit === 'month') return `${months[date.getUTCMonth()]} ${yearName(date.getUTCFullYear())}`;
  return unit === 'day' || clock === '00:00' ? day : clock;
};
const ticks = width => {
  const [length, unit, count] = steps.find(([length]) => length / (view.to - view.from) * width >= 78) ?? steps.at(-1);
  const found = [];
  if (unit === 'month' || unit === 'year') {
    const perYear = unit === 'month' ? 12 / count : 1, stride = unit === 'year' ? count : 1;
    for (let year = Math.floor(new Date(view.from).getUTCFullYear() / stride) * stride; ; year += stride) {
      for (let part = 0; part < perYear; part++) {
        const date = new Date(0);
        date.setUTCFullYear(year, part * count, 1);
        if (date.getTime() > view.to || Number.isNaN(date.getTime())) return { found, unit };
        if (date.getTime() >= view.from) found.push(date.getTime());
      }
    }
  }
  const origin = unit === 'day' && count === 7 ? -3 * DAY : 0;
  for (let time = Math.ceil((view.from - origin) / length) * length + origin; time <= view.to; time += length) found.push(time);
  return { found, unit };
};

const shapeOf = (event, x, width) => {
  const start = event.from === null ? x(event.to) - TAIL : Math.max(x(event.from), -4);
  const end = event.to === null ? Math.max(start, x(event.from)) + TAIL : Math.min(x(event.to), width + 4);
  return { start, end: Math.max(end, start + 7) };
};
const inView = event => !((event.to ?? Infinity) <= view.from || (event.from ?? -Infinity) >= view.to || (event.from === null && event.to > view.to));

const barOf = (event, place, lane) => {
  const y = TOP + lane * LANE, open = event.from === null || event.to === null;
  const group = svg('g', { class: `bar ${event.status}`, 'data-event': event.id });
  group.append(svg('title', {}, `${event.item.querySelector('.date').textContent} ${event.item.querySelector('.clause').textContent}`));
  group.append(svg('rect', { class: 'halo', x: place.left - 4, y: y - 3, width: place.right - place.left + 8, height: LANE - 3, rx: 5 }));
  group.append(svg('text', { x: place.label, y: y + 10 }, event.label));
  const width = place.end - place.start;
  if (!open && width <= 8) {
    const centre = place.start + 3.5;
    group.append(svg('path', { class: 'shape', d: `M${centre} ${y + 15}l5.5 5.5l-5.5 5.5l-5.5 -5.5z` }));
  } else if (open) {
    const backwards = event.from === null, tip = backwards ? place.start : place.end, turn = backwards ? 5 : -5;
    group.append(svg('rect', { class: 'shape', x: place.start, y: y + 16, width, height: 9, mask: `url(#${backwards ? 'openStart' : 'openEnd'})` }));
    group.append(svg('path', { class: 'arrow', d: `M${tip + turn} ${y + 16}l${-turn} 4.5l${turn} 4.5` }));
  } else {
    group.append(svg('rect', { class: 'shape', x: place.start, y: y + 16, width, height: 9, rx: event.fuzzy ? 0 : 3, ...(event.fuzzy ? { mask: 'url(#fuzzy)' } : {}) }));
  }
  if (event.status === 'negated') group.append(svg('line', { class: 'struck', x1: place.start, x2: place.end, y1: y + 20.5, y2: y + 20.5 }));
  group.classList.toggle('lit', lit.has(event.id));
  return group;
};

const lit = new Set();
function draw() {
  const width = Math.max(drawing.clientWidth, 200);
  const x = time => (time - view.from) / (view.to - view.from) * width;
  const { found, unit } = ticks(width);
  const dated = shown().filter(event => event.from !== null || event.to !== null);
  const lanes = [];
  const placed = dated.filter(inView).map(event => {
    const shape = shapeOf(event, x, width), long = measure.measureText(event.label).width;
    const label = Math.max(4, Math.min(shape.start, width - long - 6));
    return { event, ...shape, label, left: Math.min(shape.start, label), right: Math.max(shape.end, label + long) };
  }).sort((one, other) => one.left - other.left);
  for (const place of placed) {
    const lane = lanes.findIndex(end => end + 14 < place.left);
    place.lane = lane < 0 ? lanes.push(0) - 1 : lane;
    lanes[place.lane] = place.right;
  }
  const height = TOP + Math.max(lanes.length, 2) * LANE + 4;
  bars.replaceChildren(bars.querySelector('defs'));
  scale.replaceChildren();
  for (const time of found) {
    bars.append(svg('line', { class: 'grid', x1: x(time), x2: x(time), y1: 0, y2: height }));
    scale.append(svg('text', { class: 'tick', x: x(time), y: 15, 'text-anchor': x(time) < 30 ? 'start' : x(time) > width - 30 ? 'end' : 'middle' }, tickName(time, unit)));
  }
  for (const time of new Set(publications)) bars.append(svg('line', { class: 'published', x1: x(time), x2: x(time), y1: 0, y2: height }, svg('title', {}, say.sayPublished)));
  for (const place of placed) bars.append(barOf(place.event, place, place.lane));
  const earlier = dated.filter(event => (event.to ?? event.from) <= view.from && !inView(event)), later = dated.filter(event => !inView(event) && !earlier.includes(event));
  if (earlier.length) scale.append(svg('text', { class: 'off', 'data-go': 'all', x: 6, y: 31 }, `◀ ${earlier.length} ${say.sayEarlier}`));
  if (later.length) scale.append(svg('text', { class: 'off', 'data-go': 'all', x: width - 6, y: 31, 'text-anchor': 'end' }, `${later.length} ${say.sayLater} ▶`));
  for (const [element, tall] of [[bars, height], [scale, 36]]) {
    element.setAttribute('viewBox', `0 0 ${width} ${tall}`);
    element.setAttribute('height', tall);
  }
  const name = time => new Date(time).getUTCDate() + ' ' + months[new Date(time).getUTCMonth()] + ' ' + yearName(new Date(time).getUTCFullYear());
  rangeText.textContent = `${name(view.from)} – ${name(view.to)}`;
}

function show(from, to) {
  const span = Math.min(Math.max(to - from, HOUR), (limits.to - limits.from) * 1.5);
  const middle = Math.min(Math.max((from + to) / 2, limits.from), limits.to);
  view = { from: middle - span / 2, to: middle + span / 2 };
  draw();
}
const zoom = (factor, at = 0.5) => {
  const pivot = view.from + (view.to - view.from) * at, span = Math.max((view.to - view.from) * factor, HOUR);
  show(pivot - span * at, pivot + span * (1 - at));
};
const pan = share => show(view.from + (view.to - view.from) * share, view.to + (view.to - view.from) * share);
const reveal = event => {
  const from = event.from ?? event.to, to = event.to ?? event.from;
  if (inView(event)) return;
  const span = Math.max(view.to - view.from, (to - from) * 1.5);
  show((from + to) / 2 - span / 2, (from + to) / 2 + span / 2);
};
const actions = { in: () => zoom(0.6), out: () => zoom(1 / 0.6), left: () => pan(-0.25), right: () => pan(0.25), all: () => { const { from, to } = everything(); show(from, to); }, near: () => { const { from, to } = nearby(); show(from, to); } };
document.querySelector('.axis').addEventListener('click', event => actions[event.target.dataset?.go]?.());
drawing.addEventListener('keydown', event => {
  const action = { '+': 'in', '=': 'in', '-': 'out', ArrowLeft: 'left', ArrowRight: 'right', Home: 'all', 0: 'near' }[event.key];
  if (!action || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  actions[action]();
});
drawing.addEventListener('wheel', event => {
  // A plain wheel scrolls the page, as everywhere else.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) return;
  event.preventDefault();
  const box = drawing.getBoundingClientRect();
  if (event.shiftKey) pan((event.deltaX || event.deltaY) / 1000);
  else zoom(event.deltaY < 0 ? 0.8 : 1.25, (event.clientX - box.left) / box.width);
}, { passive: false });

const pointers = new Map();
let dragged = 0;
drawing.addEventListener('pointerdown', event => {
  if (event.button !== 0) return;
  pointers.set(event.pointerId, event.clientX);
  dragged = 0;
});
addEventListener('pointermove', event => {
  if (!pointers.has(event.pointerId)) return;
  const box = drawing.getBoundingClientRect(), before = [...pointers.values()];
  const moved = event.clientX - pointers.get(event.pointerId);
  pointers.set(event.pointerId, event.clientX);
  dragged += Math.abs(moved);
  if (dragged < 4) return;
  drawing.classList.add('dragging');
  const now = [...pointers.values()];
  if (now.length === 2) zoom(Math.abs(before[0] - before[1]) / Math.max(Math.abs(now[0] - now[1]), 1), ((now[0] + now[1]) / 2 - box.left) / box.width);
  else pan(-moved / box.width);
});
for (const name of ['pointerup', 'pointercancel']) addEventListener(name, event => {
  pointers.delete(event.pointerId);
  drawing.classList.toggle('dragging', pointers.size > 0);
});
new ResizeObserver(draw).observe(drawing);
