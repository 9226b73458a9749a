import type { Rule } from '../rule';
import { agendaClause } from './agenda-clause';
import { reportClause } from './report-clause';
import { resourcesClause } from './resources-clause';
import { seizedClause } from './seized-clause';
import { sessionPlausible } from './session-plausible';

/** The rules on typical clauses, in the order of the pages. */
export const CLAUSES: readonly Rule[] = [agendaClause, reportClause, sessionPlausible, seizedClause, resourcesClause];
