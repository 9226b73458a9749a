import path from 'node:path';

const here = file => path.join(import.meta.dirname, file);

/** Editors with a client of their own: the packages that bring them, a command that ends well where they are there, and the one that drives them. */
export const EDITORS = [
  {
    name: 'Neovim',
    packages: ['neovim'],
    probe: ['nvim', '--version'],
    command: ['nvim', '--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', here('neovim.lua')],
  },
  {
    name: 'Emacs with eglot',
    packages: ['emacs-nox', 'elpa-eglot'],
    probe: ['emacs', '--batch', '-f', 'package-initialize', '-l', 'eglot'],
    command: ['emacs', '--batch', '-l', here('emacs.el')],
  },
];
