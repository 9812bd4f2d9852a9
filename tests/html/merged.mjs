// A page of several articles in a real browser: who tells each event, and what mouse, keyboard and filters make of it.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, watched } from './browser.mjs';
import { check, finish, timeline } from './tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'timeline-merged-'));
const pictures = process.env.PICTURES ?? join(folder, 'pictures');
mkdirSync(pictures, { recursive: true });
const batch = join(folder, 'articles.jsonl');
writeFileSync(batch, [
  { id: 'echo', published: '2016-03-15', title: 'Valmont : le maire sur le départ', source: "L'Écho de la vallée", text: "Le maire de Valmont aurait démissionné lundi soir, selon son entourage. Il est contesté depuis le 3 mars. Le conseil municipal se réunira jeudi." },
  { id: 'courrier', published: '2016-03-16', title: 'Valmont cherche un maire', source: 'Le Courrier', text: "Le maire de Valmont a démissionné avant-hier soir. « Je pars sans regret », a-t-il déclaré mardi. Le conseil municipal se réunit jeudi.\n\nSon successeur sera élu samedi. Fondée en 1868, la mairie doit être rénovée d'ici à 2018." },
  { id: 'hostile', published: '2016-03-19T20:30', title: '</h3></option><script>document.title = "taken"</script>', source: '"><img src=x onerror="document.title=1">', text: `La première adjointe a été élue samedi après-midi, à Valmont. Elle n'avait pas annoncé sa candidature jeudi. </article></section><script>document.title = 'taken'</script> Le maire de Valmont avait démissionné lundi.` },
].map(line => JSON.stringify(line)).join('\n'));
const merged = JSON.parse(timeline('extract', '--jsonl', batch, '--merge', '--format', 'json'));
const file = join(folder, 'merged.html');
timeline('extract', '--jsonl', batch, '--merge', '--format', 'html', '--output', file);
const tellings = event => [event, ...event.mentions];

const browser = await launch();
const { page, complaints, requests, open } = await watched(browser);
for (const width of [1280, 390]) {
  for (const scheme of ['light', 'dark']) {
    await open(file, width, scheme);
    await page.screenshot({ path: join(pictures, `merged-${scheme}-${width}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    check(`nothing is wider than ${width} pixels`, overflow <= 0, overflow);
  }
}

await open(file);
const count = selector => page.locator(selector).count();
check('every happening is in the list once', await count('.event') === merged.events.length, await count('.event'));
check('every telling of it is named', await count('.event .tellings li') === merged.events.flatMap(tellings).length, await count('.event .tellings li'));
for (const [i, article] of merged.articles.entries()) {
  check(`article ${i + 1} is unchanged`, await page.locator(`#a${i + 1} p[lang]`).textContent() === article.text);
  check(`every expression of article ${i + 1} is marked`, await count(`#a${i + 1} .expression`) === article.expressions.length, await count(`#a${i + 1} .expression`));
  check(`every trigger of article ${i + 1} is marked`, await count(`#a${i + 1} .trigger`) === new Set(article.events.map(event => event.trigger.start)).size, await count(`#a${i + 1} .trigger`));
}
for (const [i, event] of merged.events.entries()) {
  const places = await page.locator(`#e${i + 1} .tellings a`).evaluateAll(links => links.map(link => {
    const words = document.querySelector(link.getAttribute('href'));
    return [words.closest('article').querySelector('h3 .number').textContent, words.textContent];
  }));
  const numbers = tellings(event).map(telling => [String(1 + merged.articles.findIndex(article => article.id === telling.articleId)), telling.trigger.text]);
  check(`${event.trigger.text} is led to in each of its articles`, JSON.stringify(places) === JSON.stringify(numbers), places);
}
const several = merged.events.findIndex(event => event.mentions.length === 2) + 1;
check('one happening is told by all three', several > 0);
await page.hover(`#e${several} .date`);
check('hovering an event lights its date and trigger in each article', await page.locator('.text .lit').count() === 6, await page.locator('.text .lit').allTextContents());
check('and one bar', await page.locator('.bars .bar.lit').count() === 1);
check('which says how many tell it', (await page.locator('.bars .bar.lit text').textContent()).endsWith('×3'), await page.locator('.bars .bar.lit text').textContent());
check('and says of each article why', await page.locator('.explain .why').count() === 3, await page.locator('.explain .why').count());
await page.screenshot({ path: join(pictures, 'merged-hover.png') });
await page.hover('#a2 .trigger >> nth=0');
check('hovering the words of one article lights those of the others', await page.locator('.text .lit').count() === 6 && await page.locator('.event.lit').count() === 1);
check('and says why that one dates it so', await page.locator('.explain .why').count() === 1 && (await page.locator('.explain').textContent()).includes('avant-hier'), await page.locator('.explain').textContent());
await page.hover('h1');
check('leaving puts the light out', await page.locator('.lit').count() === 0 && await page.locator('.explain').isHidden());

await page.selectOption('[name=article]', 'a1');
const told = (test) => merged.events.filter(test).length;
check('an article alone shows its events', await page.locator('.event:visible').count() === told(event => tellings(event).some(telling => telling.articleId === 'echo')), await page.locator('.event:visible').count());
check('and no other text', await page.locator('#a1').isVisible() && await page.locator('#a2').isHidden() && await page.locator('#a3').isHidden());
check('and the axis agrees', await page.locator('.bars .bar[data-event]').count() <= await page.locator('.event:visible').count());
await page.click('[data-go=all]');
check('zoomed out, it has its own years', (await page.locator('.range').textContent()).match(/2016/g).length === 2, await page.locator('.range').textContent());
await page.click('[data-go=near]');
await page.locator('.bars .bar[data-event] text').first().click();
check('a bar is clicked where its first words are not shown', await page.locator('.event.lit').count() === 1);
await page.keyboard.press('Escape');
await page.screenshot({ path: join(pictures, 'merged-one.png') });
await page.selectOption('[name=article]', '+');
check('what several tell can be had alone', await page.locator('.event:visible').count() === told(event => event.mentions.length > 0), await page.locator('.event:visible').count());
await page.selectOption('[name=article]', '*');
check('and all comes back', await page.locator('.event:visible').count() === merged.events.length && await page.locator('.text article:visible').count() === 3);
await page.click('[data-go=all]');
check('zoomed out, every event has its bar', await count('svg .bar[data-event]') === merged.events.length, await count('svg .bar[data-event]'));
check('and each publication its line', await count('.bars svg > .published') === 3, await count('.bars svg > .published'));

const reached = new Set();
await page.locator('h1').click();
for (let i = 0; i < 80; i++) {
  await page.keyboard.press('Tab');
  reached.add(await page.evaluate(() => document.activeElement.closest('.tellings') ? 'telling' : document.activeElement.closest('article')?.id ?? document.activeElement.name ?? ''));
}
for (const stop of ['article', 'telling', 'a1', 'a2', 'a3']) check(`Tab reaches ${stop}`, reached.has(stop), [...reached]);
await page.focus('#a3 a.trigger');
await page.keyboard.press('Enter');
await page.waitForURL(/#e\d+$/, { timeout: 5000 }).catch(() => {}); // the address follows the key in its own time
check('Enter goes to the event', /#e\d+$/.test(page.url()), page.url());
await page.focus(`#e${several} .tellings li:nth-child(2) a`);
await page.keyboard.press('Enter');
check('and from there to the words of the article that was chosen', (await page.evaluate(() => document.querySelector(':target').closest('article').id)) === 'a1');
const tree = await page.locator('body').ariaSnapshot();
for (const part of ['heading "Articles"', 'article "1 Valmont : le maire sur le départ"', 'list "Told in"', 'combobox "Article"']) check(`a screen reader finds ${part}`, tree.includes(part), tree.slice(0, 600));
await page.emulateMedia({ media: 'print' });
check('on paper all articles stand and no buttons', await page.locator('.text article:visible').count() === 3 && await page.locator('.zoom').isHidden());
await page.screenshot({ path: join(pictures, 'merged-print.png'), fullPage: true });

check('a hostile article is text', await page.title() === 'Timeline of 3 articles' && await count('img') === 0 && await count('script') === 1, await page.title());
check('the console is silent', complaints.length === 0, complaints);
check('no request leaves', requests.length === 0, requests);
await browser.close();
console.log(`pictures: ${pictures}`);
finish();
