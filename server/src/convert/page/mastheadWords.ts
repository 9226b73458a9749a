import { ORDINALS as ARABIC } from '../../core/lexicon/ar/ordinals';
import { ORDINALS as ENGLISH } from '../../core/lexicon/en/ordinals';
import { ORDINALS as SPANISH } from '../../core/lexicon/es/ordinals';
import { ORDINALS as FRENCH } from '../../core/lexicon/fr/ordinals';
import type { Body, Language } from '../../core/lexicon/language';
import { ORDINALS as RUSSIAN } from '../../core/lexicon/ru/ordinals';
import { ORDINALS as CHINESE } from '../../core/lexicon/zh/ordinals';

/** What is printed above a resolution, in one language. `{0}` stands for what the text tells. */
export interface MastheadWords {
  readonly organization: string;
  readonly organs: Readonly<Partial<Record<Body, string>>>;
  readonly general: string;
  readonly limited: string;
  readonly original: string;
  readonly session: SessionWords;
  readonly day: DayWords;
  readonly agendaItem: string;
  readonly agendaItems: string;
  /** Who submits the draft, and what it is. */
  readonly draft: string;
  /** What the notes at the foot are to a screen reader. */
  readonly footnotes: string;
  /** The line above the title of a resolution of an organ; `{0}` is the day as the text gives it. */
  readonly adopted: Readonly<Partial<Record<Body, string>>>;
  /** Between names, and before the last of them. */
  readonly comma: string;
  readonly and: string;
}

/** A session by its ordinal, in words and beyond these in figures; the Economic and Social Council names its own by the year. */
export interface SessionWords {
  readonly ordinals: readonly string[];
  readonly words: string;
  readonly figures: string;
  readonly year: string;
}

/** A day: `{0}` of the month `{1}` in the year `{2}`. */
export interface DayWords {
  readonly pattern: string;
  readonly months: readonly string[];
  /** How the first of a month is written where that is not in figures alone. */
  readonly first?: string;
}

/** The United Nations date documents in Russian, Arabic and Chinese in English. */
const ENGLISH_DAY: DayWords = {
  pattern: '{0} {1} {2}',
  months: 'January February March April May June July August September October November December'.split(' '),
};

export const MASTHEAD_WORDS: Readonly<Record<Language, MastheadWords>> = {
  en: {
    organization: 'United Nations',
    organs: {
      'general-assembly': 'General Assembly',
      'security-council': 'Security Council',
      'economic-and-social-council': 'Economic and Social Council',
      'human-rights-council': 'Human Rights Council',
    },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: 'Original: English',
    session: { ordinals: ENGLISH, words: '{0} session', figures: '{0} session', year: '{0} session' },
    day: ENGLISH_DAY,
    agendaItem: 'Agenda item {0}',
    agendaItems: 'Agenda items {0}',
    draft: '{0}: draft resolution',
    footnotes: 'Footnotes',
    adopted: {
      'general-assembly': 'Resolution adopted by the General Assembly on {0}',
      'economic-and-social-council': 'Resolution adopted by the Economic and Social Council on {0}',
      'human-rights-council': 'Resolution adopted by the Human Rights Council on {0}',
    },
    comma: ', ',
    and: ' and ',
  },
  fr: {
    organization: 'Nations Unies',
    organs: {
      'general-assembly': 'Assemblée générale',
      'security-council': 'Conseil de sécurité',
      'economic-and-social-council': 'Conseil économique et social',
      'human-rights-council': 'Conseil des droits de l’homme',
    },
    general: 'Distr. générale',
    limited: 'Distr. limitée',
    original: 'Original\u00a0: français',
    session: { ordinals: FRENCH, words: '{0} session', figures: '{0}e session', year: 'Session de {0}' },
    day: {
      pattern: '{0} {1} {2}',
      months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
      first: '1er',
    },
    agendaItem: 'Point {0} de l’ordre du jour',
    agendaItems: 'Points {0} de l’ordre du jour',
    draft: '{0}\u00a0: projet de résolution',
    footnotes: 'Notes de bas de page',
    adopted: {
      'general-assembly': 'Résolution adoptée par l’Assemblée générale le {0}',
      'economic-and-social-council': 'Résolution adoptée par le Conseil économique et social le {0}',
      'human-rights-council': 'Résolution adoptée par le Conseil des droits de l’homme le {0}',
    },
    comma: ', ',
    and: ' et ',
  },
  es: {
    organization: 'Naciones Unidas',
    organs: {
      'general-assembly': 'Asamblea General',
      'security-council': 'Consejo de Seguridad',
      'economic-and-social-council': 'Consejo Económico y Social',
      'human-rights-council': 'Consejo de Derechos Humanos',
    },
    general: 'Distr. general',
    limited: 'Distr. limitada',
    original: 'Original: español',
    session: {
      ordinals: SPANISH,
      words: '{0} período de sesiones',
      figures: '{0}º período de sesiones',
      year: 'Período de sesiones de {0}',
    },
    day: {
      pattern: '{0} de {1} de {2}',
      months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    },
    agendaItem: 'Tema {0} del programa',
    agendaItems: 'Temas {0} del programa',
    draft: '{0}: proyecto de resolución',
    footnotes: 'Notas',
    adopted: {
      'general-assembly': 'Resolución aprobada por la Asamblea General el {0}',
      'economic-and-social-council': 'Resolución aprobada por el Consejo Económico y Social el {0}',
      'human-rights-council': 'Resolución aprobada por el Consejo de Derechos Humanos el {0}',
    },
    comma: ', ',
    and: ' y ',
  },
  ru: {
    organization: 'Организация Объединенных Наций',
    organs: {
      'general-assembly': 'Генеральная Ассамблея',
      'security-council': 'Совет Безопасности',
      'economic-and-social-council': 'Экономический и Социальный Совет',
      'human-rights-council': 'Совет по правам человека',
    },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: 'Original: Russian',
    session: { ordinals: RUSSIAN, words: '{0} сессия', figures: '{0}-я сессия', year: 'Сессия {0} года' },
    day: ENGLISH_DAY,
    agendaItem: 'Пункт {0} повестки дня',
    agendaItems: 'Пункты {0} повестки дня',
    draft: '{0}: проект резолюции',
    footnotes: 'Сноски',
    adopted: {
      'general-assembly': 'Резолюция, принятая Генеральной Ассамблеей {0}',
      'economic-and-social-council': 'Резолюция, принятая Экономическим и Социальным Советом {0}',
      'human-rights-council': 'Резолюция, принятая Советом по правам человека {0}',
    },
    comma: ', ',
    and: ' и ',
  },
  ar: {
    organization: 'الأمم المتحدة',
    organs: {
      'general-assembly': 'الجمعية العامة',
      'security-council': 'مجلس الأمن',
      'economic-and-social-council': 'المجلس الاقتصادي والاجتماعي',
      'human-rights-council': 'مجلس حقوق الإنسان',
    },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: 'Original: Arabic',
    session: { ordinals: ARABIC, words: 'الدورة {0}', figures: 'الدورة {0}', year: 'دورة عام {0}' },
    day: ENGLISH_DAY,
    agendaItem: 'البند {0} من جدول الأعمال',
    agendaItems: 'البنود {0} من جدول الأعمال',
    draft: '{0}: مشروع قرار',
    footnotes: 'الحواشي',
    adopted: {
      'general-assembly': 'قرار اتخذته الجمعية العامة في {0}',
      'economic-and-social-council': 'قرار اتخذه المجلس الاقتصادي والاجتماعي في {0}',
      'human-rights-council': 'قرار اعتمده مجلس حقوق الإنسان في {0}',
    },
    comma: '، و',
    and: ' و',
  },
  zh: {
    organization: '联合国',
    organs: {
      'general-assembly': '大会',
      'security-council': '安全理事会',
      'economic-and-social-council': '经济及社会理事会',
      'human-rights-council': '人权理事会',
    },
    general: 'Distr.: General',
    limited: 'Distr.: Limited',
    original: 'Original: Chinese',
    session: { ordinals: CHINESE, words: '第{0}届会议', figures: '第{0}届会议', year: '{0}年届会' },
    day: ENGLISH_DAY,
    agendaItem: '议程项目{0}',
    agendaItems: '议程项目{0}',
    draft: '{0}：决议草案',
    footnotes: '脚注',
    adopted: {
      'general-assembly': '大会{0}决议',
      'economic-and-social-council': '经济及社会理事会{0}决议',
      'human-rights-council': '人权理事会{0}决议',
    },
    comma: '、',
    and: '和',
  },
};
