import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Debian's Chromium, told to keep to itself: with these flags it looks up nothing of its own either. */
export const launch = () => chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'timeline-')), {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** A page that notes what it complains of and what it asks the network for, and opens files at a width in a colour scheme. */
export const watched = async browser => {
  const page = await browser.newPage(), complaints = [], requests = [];
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', failure => complaints.push(String(failure)));
  page.on('request', request => request.url().startsWith('file:') || requests.push(request.url()));
  const open = async (path, width = 1280, scheme = 'light') => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce', media: 'screen' });
    await page.goto(pathToFileURL(path).href);
  };
  return { page, complaints, requests, open };
};
