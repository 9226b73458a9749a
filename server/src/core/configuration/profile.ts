import type { Phrases, Profile } from '../profiles/profile';
import { PROFILE_IDS, profileById } from '../profiles/registry';
import { unGa } from '../profiles/un-ga';
import { layered } from '../rules/severities';
import { didYouMean } from '../text/nearest';
import type { JsonValue } from './json';
import { readSeverities } from './severities';

/** The keys of a house style. */
export const PROFILE_KEYS = ['$schema', 'id', 'name', 'extends', 'severity', 'shapes', 'phrases'] as const;

const ID = /^[a-z][a-z0-9-]*$/;

/** Reads a house style of a workspace: what it does not say is as in the style that it extends. Null where it has no name of its own. */
export function readProfile(object: JsonValue): Profile | null {
  const members = membersOf(object, PROFILE_KEYS);
  const id = idOf(members.get('id'), object);
  const base = baseOf(members.get('extends'));
  const severity = members.get('severity');
  const shapes = members.get('shapes');
  const phrases = members.get('phrases');
  const name = members.get('name')?.text();
  if (id === null) return null;
  return {
    ...base,
    id,
    name: name ?? id,
    severity: severity ? layered(base.severity, readSeverities(severity)) : base.severity,
    shapes: shapes ? { ...base.shapes, ...readShapes(shapes, base.shapes) } : base.shapes,
    phrases: phrases ? { ...base.phrases, ...readPhrases(phrases, base.phrases) } : base.phrases,
  };
}

/** The members of an object by name; a name that is none of `known` is a problem of the file. */
export function membersOf(object: JsonValue, known: readonly string[]): ReadonlyMap<string, JsonValue> {
  const members = object.members();
  for (const { name, key } of members) {
    if (!known.includes(name)) key.complain(`There is no key “${name}”.${didYouMean(name, known) || ` The keys are ${known.join(', ')}.`}`);
  }
  return new Map(members.map(({ name, value }) => [name, value]));
}

function idOf(value: JsonValue | undefined, object: JsonValue): string | null {
  if (!value) {
    object.complain('A house style needs a name by which drafts choose it. Add "id": "mun-our-conference".');
    return null;
  }
  const id = value.text();
  if (id === null) return null;
  if (!ID.test(id)) value.complain('Write the id in small letters, figures and hyphens, such as "mun-our-conference".');
  else if (profileById(id)) value.complain(`“${id}” is a house style of Rapporteur. Give yours another id, and name “${id}” in "extends".`);
  else return id;
  return null;
}

function baseOf(value: JsonValue | undefined): Profile {
  const id = value?.text() ?? unGa.id;
  const base = profileById(id);
  if (!base)
    value?.complain(
      `There is no house style “${id}” to extend.${didYouMean(id, PROFILE_IDS) || ` Write one of ${PROFILE_IDS.join(', ')}.`}`,
    );
  return base ?? unGa;
}

/** The shapes that differ; each is of the kind that the same shape has in `base`. */
function readShapes(object: JsonValue, base: Profile['shapes']): Partial<Profile['shapes']> {
  const shapes: [string, unknown][] = [];
  for (const [name, value] of membersOf(object, Object.keys(base))) {
    const usual = (base as Readonly<Record<string, unknown>>)[name];
    const read = typeof usual === 'boolean' ? value.flag() : Array.isArray(usual) ? value.texts() : value.text();
    if (usual !== undefined && read !== null) shapes.push([name, read]);
  }
  return Object.fromEntries(shapes);
}

/** The phrases, added to those of `base`. */
function readPhrases(object: JsonValue, base: Phrases): Partial<Phrases> {
  const lists = [...membersOf(object, Object.keys(base))].flatMap(([name, value]) =>
    name in base ? [[name, [...base[name as keyof Phrases], ...value.texts()]]] : [],
  );
  return Object.fromEntries(lists);
}
