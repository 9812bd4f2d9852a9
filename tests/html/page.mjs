// The page in a real browser: what it shows, how it answers to mouse and keyboard, and that it keeps to itself.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, watched } from './browser.mjs';
import { check, finish, root, timeline } from './tool.mjs';

const folder = mkdtempSync(join(tmpdir(), 'timeline-page-'));
const pictures = process.env.PICTURES ?? join(folder, 'pictures');
mkdirSync(pictures, { recursive: true });
const article = join(root, 'docs', 'examples', 'depeche.txt');
const reading = JSON.parse(timeline('extract', article, '--published', '2016-03-15', '--format', 'json'));
const file = join(folder, 'page.html');
timeline('extract', article, '--published', '2016-03-15', '--format', 'html', '--output', file);

const hostile = join(folder, 'hostile.txt');
writeFileSync(hostile, `</style><script>document.title = 'taken'</script> Le maire a démissionné hier "onmouseover="alert(1)" <img src=x onerror="document.title='taken'">, selon </p></section>M. <b>O'Neil</b>.\n`
  + `« <!-- Il partira </script><script>document.title='taken'</script> demain », a affirmé lundi l'élu javascript:alert(1) &lt;svg onload=alert(1)&gt;.\n`);
const hostilePage = join(folder, 'hostile.html');
timeline('extract', hostile, '--published', '2016-03-15', '--format', 'html', '--output', hostilePage);

const browser = await launch();
const { page, complaints, requests, open } = await watched(browser);
for (const width of [1280, 390]) {
  for (const scheme of ['light', 'dark']) {
    await open(file, width, scheme);
    await page.screenshot({ path: join(pictures, `page-${scheme}-${width}.png`), fullPage: true });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    check(`nothing is wider than ${width} pixels`, overflow <= 0, overflow);
  }
}

await open(file);
const count = selector => page.locator(selector).count();
check('every event is in the list', await count('.event') === reading.events.length, await count('.event'));
check('every expression is marked', await count('.text .expression:not(.key *)') === new Set(reading.expressions.map(x => x.start)).size, await count('.text .expression:not(.key *)'));
check('every trigger is marked', await count('.text .trigger:not(.key *)') === new Set(reading.events.map(x => x.trigger.start)).size, await count('.text .trigger:not(.key *)'));
check('the article is unchanged', await page.locator('.text p[lang]').textContent() === reading.text);
await page.click('[data-go=all]');
check('zoomed out, every event has its bar', await count('svg .bar[data-event]') === reading.events.length, await count('svg .bar[data-event]'));

const planned = reading.events.findIndex(event => event.status === 'PLANNED' && event.from?.startsWith('2016-03')) + 1;
await page.click('[data-go=near]');
await page.hover(`#e${planned} .date`);
check('hovering an event lights it', await page.locator('.event.lit').count() === 1);
check('and its trigger and its date in the article', await page.locator('.text .lit').count() === 2, await page.locator('.text .lit').allTextContents());
check('and its bar', await page.locator('.bars .bar.lit').count() === 1);
check('and says why', (await page.locator('.explain').textContent()).includes('Counted from'));
await page.screenshot({ path: join(pictures, 'page-hover.png') });
const expression = page.locator('.text a.expression').nth(1);
await expression.hover();
check('hovering a date lights its event', await page.locator('.event.lit').count() >= 1);
check('and says why this date', (await page.locator('.explain').textContent()).includes(await expression.textContent()));
await page.hover('h1');
check('leaving it puts the light out', await page.locator('.lit').count() === 0 && await page.locator('.explain').isHidden());
await page.locator('.bars .bar[data-event] text').first().hover();
check('hovering a bar lights its event', await page.locator('.event.lit').count() === 1);
await page.locator('.bars .bar[data-event] text').first().click();
await page.hover('h1');
check('a clicked bar stays lit', await page.locator('.event.lit').count() === 1);
await page.keyboard.press('Escape');
check('until Escape', await page.locator('.event.lit').count() === 0);

await page.focus('.text a.expression');
check('focus lights as the mouse does', await page.locator('.event.lit').count() >= 1 && await page.locator('.explain').isVisible());
await page.keyboard.press('Enter');
await page.waitForURL(/#e\d+$/, { timeout: 5000 }).catch(() => {}); // the address follows the key in its own time
check('Enter goes to the event', /#e\d+$/.test(page.url()), page.url());
await page.focus('.drawing');
const range = () => page.locator('.range').textContent();
const before = await range();
await page.keyboard.press('-');
const zoomed = await range();
check('minus zooms out', zoomed !== before, zoomed);
await page.keyboard.press('ArrowRight');
check('an arrow moves', await range() !== zoomed);
await page.keyboard.press('Home');
check('Home shows all', await count('svg .bar[data-event]') === reading.events.length);
await page.keyboard.press('0');
check('0 goes back to the publication', await range() === before, await range());
const box = await page.locator('.drawing').boundingBox();
await page.mouse.move(box.x + 600, box.y + 60);
await page.mouse.down();
await page.mouse.move(box.x + 400, box.y + 60, { steps: 5 });
await page.mouse.up();
check('dragging moves', await range() !== before);
const reached = [];
await page.locator('h1').click();
for (let i = 0; i < 60; i++) {
  await page.keyboard.press('Tab');
  reached.push(await page.evaluate(() => document.activeElement.className || document.activeElement.name || document.activeElement.tagName));
}
for (const stop of ['status', 'source', 'words', 'drawing', 'clause', 'expression', 'trigger']) check(`Tab reaches ${stop}`, reached.some(name => name.split(' ').includes(stop)), reached);

await page.click('.chip:has([value=planned])');
check('a filter hides', await page.locator('.event.planned:visible').count() === 0 && await page.locator('.bars .bar.planned').count() === 0);
check('and says how many are left', (await page.locator('.count').textContent()).includes(' of '), await page.locator('.count').textContent());
await page.click('.chip:has([value=planned])');
await page.fill('[name=words]', 'enquete');
check('words are found without their accents', await page.locator('.event:visible').count() === reading.events.filter(event => JSON.stringify([event.clause.text, event.trigger.text, event.source?.text]).toLowerCase().includes('enquête')).length);
await page.fill('[name=words]', '');

const tree = await page.locator('body').ariaSnapshot();
for (const part of ['heading "Events"', 'heading "Article"', 'group "Time axis', 'button "Zoom in"', 'searchbox "Words"', 'combobox "Source"']) check(`a screen reader finds ${part}`, tree.includes(part), tree.slice(0, 400));
await page.emulateMedia({ media: 'print' });
check('on paper there are no buttons', await page.locator('.zoom').isHidden() && await page.locator('.tools').isHidden());
await page.screenshot({ path: join(pictures, 'page-print.png'), fullPage: true });
await page.emulateMedia({ media: 'screen' });

await open(hostilePage);
const text = await page.locator('.text p[lang]').textContent();
check('a hostile article is text', text.includes("<script>document.title = 'taken'</script>") && text.includes('<img src=x'), text);
check('and its scripts never ran', await page.title() === 'Timeline' && await count('img') === 0 && await count('script') === 1, await page.title());
check('and its events are read all the same', await count('.event') >= 2, await count('.event'));

const french = join(folder, 'fr.html');
timeline('extract', article, '--published', '2016-03-15', '--format', 'html', '--language', 'fr', '--output', french);
await open(french);
check('a page in French counts in French', await page.locator('.count').textContent() === `${reading.events.length} événements`, await page.locator('.count').textContent());
check('its months are French', (await page.locator('.range').textContent()).includes('mars'), await page.locator('.range').textContent());
await page.locator('.tools [name=words]').fill('incendie');
check('and so is what its filters say', /^\d+ sur \d+ événements$/.test(await page.locator('.count').textContent()), await page.locator('.count').textContent());

const quiet = await browser.newPage();
await quiet.route('**/*', route => route.continue());
await quiet.goto(pathToFileURL(file).href);
const blocked = await quiet.evaluate(async () => {
  const refused = new Promise(resolve => document.addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective)));
  const script = document.createElement('script');
  script.textContent = 'document.title = "taken"';
  document.body.append(script);
  return [await refused, document.title];
});
check('the policy stops a script that came in later', blocked[0].startsWith('script-src') && blocked[1] === 'Timeline', blocked);

check('the console is silent', complaints.length === 0, complaints);
check('no request leaves', requests.length === 0, requests);
await browser.close();
console.log(`pictures: ${pictures}`);
finish();
