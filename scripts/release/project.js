// The facts about the project that only its owner knows, from `project.json`, where they are filled in by hand.
import { readFileSync } from 'node:fs';

const isUrl = (value) => /^https:\/\/[^\s<>"|]+$/.test(value);
const isContact = (value) => isUrl(value) || /^[^\s<>"|@]+@[^\s<>"|@]+$/.test(value);
const isLine = (value) => /^[^\n<>"|`*]+$/.test(value);

/** By name: whether a value is usable, and what it has to be. */
const fields = {
  repository: [
    (value) => /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+(?<!\.git)$/.test(value),
    'the address of the public repository, such as https://github.com/OWNER/NAME',
  ],
  homepage: [isUrl, 'the address of the page about the project, with https://'],
  bugs: [isUrl, 'the address where people report problems, with https://'],
  author: [isLine, 'the name of the person or the organization that publishes the package'],
  securityContact: [isContact, 'an e-mail address, or an address with https://, for private reports of security holes'],
  conductContact: [isContact, 'an e-mail address, or an address with https://, for private reports about conduct'],
  firstAnswer: [isLine, 'the time to a first answer, such as “5 working days”'],
};

/** The parsed `project.json`. A field that is not known yet is an empty text. Throws if a field is missing, unknown or unusable. */
export function parseProject(json) {
  const project = JSON.parse(json);
  const problems = [
    ...Object.keys(project)
      .filter((name) => !Object.hasOwn(fields, name))
      .map((name) => `unknown field “${name}”`),
    ...Object.entries(fields).flatMap(([name, [isUsable, meaning]]) => {
      const value = project[name];
      return value === '' || (typeof value === 'string' && isUsable(value)) ? [] : [`${name} must be ${meaning}`];
    }),
  ];
  if (problems.length) throw new Error(`project.json: ${problems.join('; ')}.`);
  return project;
}

export const readProject = () => parseProject(readFileSync('project.json', 'utf8'));

/** The fields that nobody has filled in, each with what it has to be. */
export const emptyFields = (project) =>
  Object.entries(fields)
    .filter(([name]) => project[name] === '')
    .map(([name, [, meaning]]) => `${name}: ${meaning}`);
