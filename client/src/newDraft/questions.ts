import * as vscode from 'vscode';
import { MEMBER_STATES, OBSERVER_STATES, SPONSORING_GROUPS } from '../../../server/src/core/lexicon/en/memberStates';
import { onBehalfOf } from '../../../server/src/core/lexicon/en/sponsors';
import type { HouseInfo, NewDraftParams } from '../../../server/src/protocol/requests';
import { askInTurn, inputText, pickMany, pickOne, type Question } from './inTurn';

/** The answers so far. */
interface Answers extends NewDraftParams {
  readonly chosen: HouseInfo | null;
  readonly group: string | null;
}

const NONE: Answers = { chosen: null, house: '', session: null, agendaItem: null, title: null, sponsors: [], group: null };

/** Asks for the organ and for what is known of the draft, one thing after the other, and back; undefined where the user gives up. */
export async function askedFacts(houses: readonly HouseInfo[]): Promise<NewDraftParams | undefined> {
  const answers = await askInTurn(NONE, [askHouse(houses), askSession, askAgendaItem, askTitle, askSponsors, askGroup]);
  if (!answers) return undefined;
  const { house, session, agendaItem, title, group } = answers;
  const sponsors = group === null ? answers.sponsors : answers.sponsors.map(name => onBehalfOf(name, group));
  return { house, session, agendaItem, title, sponsors };
}

const askHouse = (houses: readonly HouseInfo[]): Question<Answers> => ({
  isAsked: () => true,
  async ask(answers, place) {
    const items = houses.map(house => ({ label: house.name, house }));
    const placeholder = vscode.l10n.t('Who is to adopt it?');
    const answer = await pickOne(place, placeholder, items, answers.chosen?.name);
    if (!answer || answer === 'back') return answer;
    const { house } = answer;
    return { ...answers, chosen: house, house: house.id, session: house.session };
  },
});

const askSession: Question<Answers> = {
  isAsked: ({ chosen }) => chosen?.session != null,
  async ask(answers, place) {
    const { right, prompt, wrong } = sessionForm(answers.chosen?.session ?? 0);
    const isWrong = (text: string) => (right.test(text) ? undefined : wrong);
    const answer = await inputText(place, prompt, String(answers.session ?? ''), isWrong);
    return typeof answer === 'object' ? { ...answers, session: Number(answer.text) } : answer;
  },
};

/** How the sessions of an organ are named, by the one of the day: counted through, or by their year. */
const sessionForm = (today: number) =>
  today > 999
    ? {
        right: /^(?:19|20)\d\d$/,
        prompt: vscode.l10n.t('Session, by its year'),
        wrong: vscode.l10n.t('The sessions of this organ are named by their year, such as {0}.', today),
      }
    : {
        right: /^[1-9]\d{0,2}$/,
        prompt: vscode.l10n.t('Session, by its number'),
        wrong: vscode.l10n.t('A session is a number, such as {0}.', today),
      };

const askAgendaItem: Question<Answers> = {
  isAsked: ({ chosen }) => chosen?.hasAgendaItem === true,
  async ask(answers, place) {
    const prompt = vscode.l10n.t('Agenda item, such as 19 (b); empty where it is not known yet');
    const isWrong = (text: string) =>
      /^(?:\d{1,3}(?: ?\([a-z]{1,2}\))?)?$/.test(text)
        ? undefined
        : vscode.l10n.t('An agenda item is a number, with its letter in brackets.');
    const answer = await inputText(place, prompt, answers.agendaItem ?? '', isWrong);
    return typeof answer === 'object' ? { ...answers, agendaItem: answer.text || null } : answer;
  },
};

const askTitle: Question<Answers> = {
  isAsked: ({ chosen }) => chosen?.hasTitle === true,
  async ask(answers, place) {
    const prompt = vscode.l10n.t('Title, in sentence case; empty where it is not known yet');
    const answer = await inputText(place, prompt, answers.title ?? '', () => undefined);
    return typeof answer === 'object' ? { ...answers, title: answer.text || null } : answer;
  },
};

const askSponsors: Question<Answers> = {
  isAsked: () => true,
  async ask(answers, place) {
    const placeholder = vscode.l10n.t('Sponsors; they are put in the order of the United Nations. None is an answer too');
    const answer = await pickMany(place, placeholder, [...MEMBER_STATES, ...OBSERVER_STATES], answers.sponsors);
    return typeof answer === 'object' ? { ...answers, sponsors: [...answer.labels], group: null } : answer;
  },
};

/** One State alone may act for a group. */
const askGroup: Question<Answers> = {
  isAsked: ({ sponsors }) => sponsors.length === 1,
  async ask(answers, place) {
    const own = { label: vscode.l10n.t('In its own name'), group: null as string | null };
    const items = [own, ...SPONSORING_GROUPS.map(group => ({ label: vscode.l10n.t('On behalf of {0}', group), group }))];
    const answer = await pickOne(place, vscode.l10n.t('On whose behalf?'), items, undefined);
    return answer && answer !== 'back' ? { ...answers, group: answer.group } : answer;
  },
};
