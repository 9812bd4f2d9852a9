// Lighting: an event, its bar, its date and its trigger in the article belong together; what is lit says why.
const explain = document.querySelector('.explain');
const idsOf = element => (element.dataset.events ?? element.dataset.event ?? element.id).split(' ').filter(id => byId.has(id));
const marks = [...document.querySelectorAll('.text [data-events], .text .expression')];
let pinned = null;

function light(ids, marked, title, why) {
  lit.clear();
  for (const id of ids) lit.add(id);
  for (const event of events) event.item.classList.toggle('lit', lit.has(event.id));
  for (const mark of marks) mark.classList.toggle('lit', mark === marked || (mark.dataset.events ?? '').split(' ').some(id => lit.has(id)));
  for (const bar of bars.querySelectorAll('.bar')) bar.classList.toggle('lit', lit.has(bar.dataset.event));
  explain.hidden = !why;
  if (why) {
    const heading = document.createElement('p');
    heading.textContent = title;
    explain.replaceChildren(heading, ...why.map(list => list.cloneNode(true)));
  }
}
const quiet = () => { pinned = null; explain.classList.remove('pinned'); light([], null, '', null); };
// Of an event that several articles tell, the words of one of them say why that one dates it so.
const reasons = (id, article) => {
  const all = [...byId.get(id).item.querySelectorAll('.why')], own = all.filter(list => list.dataset.article === article);
  return own.length ? own : all;
};
function lightFrom(element) {
  if (!element) return false;
  const ids = idsOf(element);
  const own = element.getAttribute('aria-describedby');
  const why = own ? [document.getElementById(own).querySelector('.why')] : ids.flatMap(id => reasons(id, element.closest('article')?.id));
  const title = own ? element.textContent : ids.map(id => byId.get(id).item.querySelector('.date').textContent + '  ' + byId.get(id).label).join(' · ');
  light(ids, element.closest('.text') ? element : null, title, why);
  return true;
}
const target = node => node instanceof Element ? node.closest('.event, .bar, .text [data-events], .text .expression') : null;
// A page that scrolls under a mouse at rest is no hovering: it must not put out what the keyboard lit.
let resting = '';
const rests = event => resting === (resting = `${event.clientX} ${event.clientY}`);
document.addEventListener('pointermove', rests);
document.addEventListener('pointerover', event => { if (!rests(event) && !pinned && !pointers.size && !lightFrom(target(event.target)) && lit.size + !explain.hidden) quiet(); });
document.addEventListener('focusin', event => { if (target(event.target)) { pinned = null; lightFrom(target(event.target)); } });
document.addEventListener('focusout', event => { if (!pinned && !target(event.relatedTarget)) quiet(); });
document.addEventListener('keydown', event => { if (event.key === 'Escape') quiet(); });
bars.addEventListener('click', event => {
  const bar = event.target.closest('.bar');
  if (!bar || dragged >= 4) return;
  lightFrom(bar);
  pinned = bar.dataset.event;
  explain.classList.add('pinned');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  byId.get(pinned).item.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
  wordsOf(byId.get(pinned))?.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
});
// The words of an event in the first of its articles that is shown.
const wordsOf = event => [...event.item.querySelectorAll('a[href]')].map(link => document.querySelector(link.getAttribute('href'))).find(words => words?.checkVisibility());
// A link from the article to an event, or back, also brings the event into the drawing.
document.addEventListener('click', event => {
  const link = event.target.closest('.event a, .text a');
  if (!link) { if (pinned && !event.target.closest('.bar, .explain')) quiet(); return; }
  const [id] = idsOf(link.closest('.event') ?? link);
  if (id) reveal(byId.get(id));
});
