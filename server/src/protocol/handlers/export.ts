import { isRefusal } from '../../convert/export/refusal';
import { WRITERS } from '../../convert/formats';
import { toBase64 } from '../base64';
import type { ExportParams, ExportResult } from '../requests';
import type { Snapshot } from '../snapshots';

/** A document in another format, or why that cannot hold it. */
export async function exported({ analysis, read }: Snapshot, { format, base, ...options }: ExportParams): Promise<ExportResult> {
  const writer = WRITERS.find(({ id }) => id === format);
  if (!writer) return { error: `There is no format ${format}.` };
  try {
    return { base64: toBase64(await writer.write(analysis, { ...options, ...(base !== null && { base: read(base) }) })) };
  } catch (error) {
    if (isRefusal(error)) return { error: error.message };
    throw error;
  }
}
