import { describe, expect, it } from 'vitest';
import { folderFrom, plain } from '../../server/src/workspace/address';

describe('the address of a folder that a person writes', () => {
  it.each([
    ['texts', 'file:///home/me/drafts', 'file:///home/me/drafts/texts/'],
    ['./texts/', 'file:///home/me/drafts/', 'file:///home/me/drafts/texts/'],
    ['../un texts', 'file:///home/me/drafts', 'file:///home/me/un%20texts/'],
    ['/srv/texts', 'file:///home/me/drafts', 'file:///srv/texts/'],
    ['/srv/texts', null, 'file:///srv/texts/'],
    ['C:\\Texts\\UN', 'file:///c%3A/drafts', 'file:///C%3A/Texts/UN/'],
    ['\\\\server\\texts', null, 'file://server/texts/'],
    ['/texts', 'vscode-vfs://github/me/drafts', 'vscode-vfs://github/texts/'],
    ['texts', 'vscode-vfs://github/me/drafts', 'vscode-vfs://github/me/drafts/texts/'],
    ['file:///srv/texts', 'vscode-vfs://github/me/drafts', 'file:///srv/texts/'],
    ['vscode-userdata:/User/cache', null, 'vscode-userdata:/User/cache/'],
    ['texts', null, null],
    ['texts', 'untitled:Untitled-1', null],
    ['  ', 'file:///home/me/drafts', null],
  ])('%j from %s is %s', (written, base, address) => {
    expect(folderFrom(base, written)).toBe(address);
  });
});

it('compares addresses that two programs write differently', () => {
  expect(plain('file:///C:/my%20drafts/a.unres')).toBe(plain('file:///c%3A/my drafts/a.unres'));
});
