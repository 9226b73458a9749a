import { compact } from './compact';
import type { Format, FormatName } from './format';
import { github } from './github';
import { json, jsonl } from './json';
import { sarif } from './sarif';
import { text } from './text';

/** The formats by their names. */
export const FORMATS_BY_NAME: Readonly<Record<FormatName, Format>> = { text, compact, json, jsonl, sarif, github };
