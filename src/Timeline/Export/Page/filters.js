// Filters: by status, by article, by source, by words. They change what is shown, in the list, on the axis and in the article.
const tools = document.querySelector('.tools');
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
function filter() {
  const statuses = new Set([...tools.querySelectorAll('[name=status]:checked')].map(box => box.value));
  const source = tools.querySelector('[name=source]').value, words = plain(tools.querySelector('[name=words]').value).split(/\s+/).filter(Boolean);
  const article = tools.querySelector('[name=article]')?.value ?? '*';
  const tells = event => article === '*' || (article === '+' ? event.articles.length > 1 : event.articles.includes(article));
  for (const text of document.querySelectorAll('.text article')) text.hidden = article.startsWith('a') && text.id !== article;
  for (const event of events) {
    const text = words.length ? plain(event.item.textContent) : '';
    event.shown = statuses.has(event.status) && tells(event) && (source === '*' || source === event.source) && words.every(word => text.includes(word));
    event.item.hidden = !event.shown;
  }
  for (const mark of marks) {
    const ids = (mark.dataset.events ?? '').split(' ').filter(id => byId.has(id));
    mark.classList.toggle('dim', ids.length > 0 && !ids.some(id => byId.get(id).shown));
  }
  const count = events.filter(event => event.shown).length;
  tools.querySelector('.count').textContent = count === events.length ? `${count} ${say.sayEvents}` : `${count} ${say.sayOf} ${events.length} ${say.sayEvents}`;
  draw();
}
tools.addEventListener('input', filter);
for (const part of document.querySelectorAll('.tools, .axis')) part.hidden = false;
filter();
