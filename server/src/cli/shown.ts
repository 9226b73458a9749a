import type { Report } from './formats/format';

/** How many findings were not printed. */
export interface Cut {
  unshown: number;
}

/** The reports with the first findings of the run alone; those beyond `most` are counted in `cut`, and stay in the report as unshown. */
export async function* withAtMost(most: number, reports: AsyncIterable<Report>, cut: Cut): AsyncGenerator<Report> {
  let room = most;
  for await (const report of reports) {
    if ('error' in report || report.findings.length <= room) {
      if ('findings' in report) room -= report.findings.length;
      yield report;
      continue;
    }
    const unshown = report.findings.slice(room);
    cut.unshown += unshown.length;
    yield { ...report, findings: report.findings.slice(0, room), unshown };
    room = 0;
  }
}
