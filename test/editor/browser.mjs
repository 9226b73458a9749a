import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** Opens a headless Chromium with one empty page of 1280 × 800 that reaches nothing outside this machine. */
export async function openBrowser() {
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: FLAGS });
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, permissions });
  await context.route(
    url => !isLocal(url.hostname),
    route => route.abort(),
  );
  return { browser, page: await context.newPage() };
}

const isLocal = host => host === '127.0.0.1' || host === 'localhost' || host.endsWith('.localhost');
