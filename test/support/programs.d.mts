export interface Program {
  readonly name: string;
  readonly packages: readonly string[];
  readonly probe: readonly string[];
}
export const READERS: readonly Program[];
export function isInstalled(program: Program): boolean;
export function ensurePrograms(programs: readonly Program[]): Promise<void>;
