import { HOUSES, houseOf } from '../../features/templates/houses';
import { snippetOf, templateOf } from '../../features/templates/template';
import type { HouseInfo, NewDraftParams } from '../requests';

export const houses = ({ date }: { date: string }): HouseInfo[] =>
  HOUSES.map(({ id, name, calendar, masthead, hasTitle }) => ({
    id,
    name,
    session: calendar?.sessionOn(date) ?? null,
    hasAgendaItem: masthead.some(line => line.includes('{agendaItem}')),
    hasTitle: hasTitle || masthead.some(line => line.includes('{title}')),
  }));

export function newDraft({ house: name, ...facts }: NewDraftParams): { text: string; snippet: string } | null {
  const house = houseOf(name);
  const text = house && templateOf(house, facts);
  return text ? { text, snippet: snippetOf(text) } : null;
}
