import { isRefusal } from '../../convert/export/refusal';
import { WRITERS } from '../../convert/formats';
import type { ExportParams, ExportResult } from '../requests';
import type { Snapshot } from '../snapshots';

/** So many bytes at a time are arguments of one call. */
const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

/** A document in another format, or why that cannot hold it. */
export async function exported({ analysis, read }: Snapshot, { format, name, date, base, author }: ExportParams): Promise<ExportResult> {
  const writer = WRITERS.find(({ id }) => id === format);
  if (!writer) return { error: `There is no format ${format}.` };
  try {
    return { base64: toBase64(await writer.write(analysis, { name, date, author, ...(base !== null && { base: read(base) }) })) };
  } catch (error) {
    if (isRefusal(error)) return { error: error.message };
    throw error;
  }
}
