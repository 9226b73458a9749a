import { addressFrom, folderOf, plain } from './address';
import { type Configuration, NO_CONFIGURATION } from './configuration';
import { type ReadText, readConfiguration } from './readConfiguration';

/** The name of a configuration file, in the folder of the texts or in one above it. */
const CONFIGURATION_FILE = '.rapporteurrc.json';

/** The configurations of folders; each folder is looked at once, until it is forgotten. */
export class Configurations {
  readonly #read: ReadText;
  readonly #byFolder = new Map<string, Promise<Configuration>>();

  constructor(read: ReadText) {
    this.#read = read;
  }

  /** The configuration of a text: that of the nearest file above it. The same object as long as nothing is forgotten. */
  of(uri: string): Promise<Configuration> {
    const folder = folderOf(uri);
    return folder === null ? Promise.resolve(NO_CONFIGURATION) : this.#ofFolder(folder);
  }

  /** The configuration of texts in a folder, whose address ends in a slash. */
  #ofFolder(folder: string): Promise<Configuration> {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const looked = this.#lookIn(folder);
    this.#byFolder.set(folder, looked);
    return looked;
  }

  async #lookIn(folder: string): Promise<Configuration> {
    const file = addressFrom(folder, CONFIGURATION_FILE);
    const found = file === null ? null : await readConfiguration(file, this.#read);
    if (found) return found;
    const parent = folderOf(folder);
    return parent === null ? NO_CONFIGURATION : this.#ofFolder(parent);
  }

  /** Whether a file that changed matters: a configuration file, or one that a configuration was made from or looked for. */
  async isSource(uri: string): Promise<boolean> {
    const name = plain(uri);
    if (name.endsWith(`/${CONFIGURATION_FILE}`)) return true;
    const known = await Promise.all(this.#byFolder.values());
    return known.some(({ sources }) => sources.some(source => plain(source.uri) === name || source.problems.length > 0));
  }

  /** Everything is read anew when it is next asked for. */
  forget(): void {
    this.#byFolder.clear();
  }
}
