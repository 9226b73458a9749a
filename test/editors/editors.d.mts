export interface Editor {
  readonly name: string;
  readonly packages: readonly string[];
  readonly probe: readonly string[];
  readonly command: readonly string[];
}
export const EDITORS: readonly Editor[];
