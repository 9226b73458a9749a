import { basename } from 'node:path';
import { isRefusal } from '../convert/export/refusal';
import { READERS, WRITERS } from '../convert/formats';
import type { Changes } from '../convert/import/docx/changes';
import type { Analysis } from '../core/model/analysis';
import { convertedText, type Source, Unconverted } from './convertedText';
import { failureOf } from './failure';

/** What is asked of every file of a run; data that a worker thread can be handed. */
export interface ConversionRequest {
  /** The format that is read; null where each file tells its own. */
  readonly reader: string | null;
  readonly changes: Changes;
  /** The format that is written. */
  readonly writer: string;
  readonly author: string;
  /** The text that is changed, which may be in another format than the one that changes it; null where no changes are shown. */
  readonly base: Source | null;
}

/** What became of a file: what is to be written, or why there is nothing, and what is to be told. */
export interface Converted {
  readonly written: Uint8Array | null;
  readonly complaints: readonly string[];
}

/** Converts one file after the other. Data goes in and comes out, and nothing is written, so that a file can be given up at any moment. */
export interface Converter {
  convert(source: Source): Promise<Converted>;
  end(): Promise<void>;
}

/** What converts the files of a run in this thread. What is wrong with their base is told once. */
export function converterHere(request: ConversionRequest): Converter {
  let base: Promise<Analysis | null> | undefined;
  const convert = async (source: Source): Promise<Converted> => {
    const complaints: string[] = [];
    const complain = (words: string) => void complaints.push(words);
    const isFirst = base === undefined;
    base ??= baseOf(request, complain);
    try {
      await base;
    } catch (error) {
      return { written: null, complaints: isFirst ? [complaintOf(request.base?.file ?? '', error)] : [] };
    }
    try {
      return { written: await bytesOf(source, request, await base, complain), complaints };
    } catch (error) {
      return { written: null, complaints: [...complaints, complaintOf(source.file, error)] };
    }
  };
  return { convert, end: async () => {} };
}

type Complain = (words: string) => void;

/** Why a file was not converted; what nobody foresaw is a fault of ours. */
export const complaintOf = (file: string, error: unknown): string =>
  `rapporteur: ${error instanceof Unconverted ? error.message : failureOf(`${file}: it cannot be converted`, error)}\n`;

const baseOf = async ({ base }: ConversionRequest, complain: Complain): Promise<Analysis | null> =>
  base && convertedText(base, { reader: null, changes: 'final' }, complain);

/** The text in the format that is written. */
async function bytesOf(source: Source, request: ConversionRequest, base: Analysis | null, complain: Complain): Promise<Uint8Array> {
  const { author, changes } = request;
  const reader = READERS.find(({ id }) => id === request.reader) ?? null;
  const writer = WRITERS.find(({ id }) => id === request.writer) as (typeof WRITERS)[number];
  const text = await convertedText(source, { reader, changes }, complain);
  const date = `${new Date().toISOString().slice(0, 19)}Z`;
  try {
    return await writer.write(text, { name: basename(source.file), date, author, ...(base && { base }) });
  } catch (error) {
    throw isRefusal(error) ? new Unconverted(`${source.file}: ${error.message}`) : error;
  }
}
