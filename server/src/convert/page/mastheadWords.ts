import type { Body, Language } from '../../core/lexicon/language';

/** What is printed above a resolution, in one language. `{0}` stands for what the text tells. */
export interface MastheadWords {
  readonly organization: string;
  readonly organs: Readonly<Partial<Record<Body, string>>>;
  readonly general: string;
  readonly limited: string;
  readonly original: string;
  readonly session: string;
  readonly agendaItem: string;
  readonly agendaItems: string;
  readonly draft: string;
  /** What the notes at the foot are to a screen reader. */
  readonly footnotes: string;
  /** The line above the title of a resolution of an organ; `{0}` is the day as the text gives it. */
  readonly adopted: Readonly<Partial<Record<Body, string>>>;
  readonly and: string;
}

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
    session: '{0} session',
    agendaItem: 'Agenda item {0}',
    agendaItems: 'Agenda items {0}',
    draft: 'draft resolution',
    footnotes: 'Footnotes',
    adopted: {
      'general-assembly': 'Resolution adopted by the General Assembly on {0}',
      'economic-and-social-council': 'Resolution adopted by the Economic and Social Council on {0}',
      'human-rights-council': 'Resolution adopted by the Human Rights Council on {0}',
    },
    and: 'and',
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
    session: '{0}e session',
    agendaItem: 'Point {0} de l’ordre du jour',
    agendaItems: 'Points {0} de l’ordre du jour',
    draft: 'projet de résolution',
    footnotes: 'Notes de bas de page',
    adopted: {
      'general-assembly': 'Résolution adoptée par l’Assemblée générale le {0}',
      'economic-and-social-council': 'Résolution adoptée par le Conseil économique et social le {0}',
      'human-rights-council': 'Résolution adoptée par le Conseil des droits de l’homme le {0}',
    },
    and: 'et',
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
    session: '{0}º período de sesiones',
    agendaItem: 'Tema {0} del programa',
    agendaItems: 'Temas {0} del programa',
    draft: 'proyecto de resolución',
    footnotes: 'Notas',
    adopted: {
      'general-assembly': 'Resolución aprobada por la Asamblea General el {0}',
      'economic-and-social-council': 'Resolución aprobada por el Consejo Económico y Social el {0}',
      'human-rights-council': 'Resolución aprobada por el Consejo de Derechos Humanos el {0}',
    },
    and: 'y',
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
    session: '{0}-я сессия',
    agendaItem: 'Пункт {0} повестки дня',
    agendaItems: 'Пункты {0} повестки дня',
    draft: 'проект резолюции',
    footnotes: 'Сноски',
    adopted: {
      'general-assembly': 'Резолюция, принятая Генеральной Ассамблеей {0}',
      'economic-and-social-council': 'Резолюция, принятая Экономическим и Социальным Советом {0}',
      'human-rights-council': 'Резолюция, принятая Советом по правам человека {0}',
    },
    and: 'и',
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
    session: 'الدورة {0}',
    agendaItem: 'البند {0} من جدول الأعمال',
    agendaItems: 'البنود {0} من جدول الأعمال',
    draft: 'مشروع قرار',
    footnotes: 'الحواشي',
    adopted: {
      'general-assembly': 'قرار اتخذته الجمعية العامة في {0}',
      'economic-and-social-council': 'قرار اتخذه المجلس الاقتصادي والاجتماعي في {0}',
      'human-rights-council': 'قرار اعتمده مجلس حقوق الإنسان في {0}',
    },
    and: 'و',
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
    session: '第{0}届会议',
    agendaItem: '议程项目{0}',
    agendaItems: '议程项目{0}',
    draft: '决议草案',
    footnotes: '脚注',
    adopted: {
      'general-assembly': '大会{0}决议',
      'economic-and-social-council': '经济及社会理事会{0}决议',
      'human-rights-council': '人权理事会{0}决议',
    },
    and: '和',
  },
};
