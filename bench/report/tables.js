// The tables with figures. Each is sorted by its first figure.
import { kibibytes, number, plain, table, withQuartiles } from './format.js';

const read = (name) => (sample) => sample[name];

export function bytesTable({ title, facts, sortedBy }, baseline) {
  const loading = (page) => facts(page)?.bytes.loading;
  const total = (page) => loading(page)?.brotli;
  const requests = (page) => {
    const { elsewhere } = facts(page).bytes;
    return loading(page).requests + (elsewhere ? ` and ${elsewhere} to other servers` : '');
  };
  const click = (page) => {
    const { brotli, requests } = facts(page).bytes.afterClick;
    return requests ? `${kibibytes(brotli)} (${requests})` : '0';
  };
  const rows = sortedBy(total)
    .filter(loading)
    .map((page) => {
      const { html, css, js } = loading(page);
      const ratio = number(total(page) / total(baseline));
      return [title(page), ratio, ...[total(page), html, css, js].map(kibibytes), requests(page), click(page)];
    });
  const head = ['', 'Ratio', 'KiB', 'HTML', 'CSS', 'JavaScript', 'Requests', 'KiB (requests) after the first click'];
  return table(head, rows);
}

export function paintTable({ title, figure, ratio, highest, sortedBy }, phase) {
  const cells = (page, name) => [withQuartiles(ratio(phase, page, read(name))), plain(figure(phase, page, read(name)))];
  const rows = sortedBy((page) => ratio(phase, page, read('firstQuestion'))?.median).map((page) => [
    title(page),
    ...cells(page, 'firstQuestion'),
    ...cells(page, 'ready'),
    number(highest(phase, page, read('shift'))),
    plain(figure(phase, page, read('moved'))),
  ]);
  const head = [
    '',
    'First question, ratio',
    'ms',
    'Ready, ratio',
    'ms',
    'Highest layout shift',
    'Questions moved by px',
  ];
  return table(head, rows);
}

const heap = ({ heap }) => heap / 2 ** 20;

export function loadTable({ title, figure, ratio, sortedBy }) {
  const rows = sortedBy((page) => ratio('load', page, read('cpu'))?.median).map((page) => [
    title(page),
    withQuartiles(ratio('load', page, read('cpu'))),
    ...['cpu', 'script', 'layout', 'style'].map((name) => plain(figure('load', page, read(name)))),
    withQuartiles(ratio('load', page, heap)),
    plain(figure('load', page, heap)),
    figure('load', page, read('nodes'))?.median ?? '–',
  ]);
  const head = ['', 'CPU, ratio', 'CPU ms', 'Script ms', 'Layout ms', 'Style ms', 'Heap, ratio', 'Heap MiB', 'Nodes'];
  return table(head, rows);
}

export function clickTable({ title, figure, ratio, sortedBy }) {
  const cells = (page, name) => [
    withQuartiles(ratio('click', page, read(name))),
    plain(figure('click', page, read(name))),
  ];
  const rows = sortedBy((page) => ratio('click', page, read('rest'))?.median).map((page) => [
    title(page),
    ...['rest', 'first', 'cpu'].flatMap((name) => cells(page, name)),
  ]);
  const head = ['', 'Answer at rest, ratio', 'ms', 'Answer begins, ratio', 'ms', 'CPU of an opening, ratio', 'CPU ms'];
  return table(head, rows);
}

export function manyTable({ title, figure, ratio, highest, sortedBy }) {
  const rows = sortedBy((page) => ratio('many1000', page, read('cpu'))?.median).map((page) => [
    title(page),
    withQuartiles(ratio('many1000', page, read('cpu'))),
    plain(figure('many1000', page, read('cpu'))),
    withQuartiles(ratio('many1000', page, heap)),
    plain(figure('many1000', page, heap)),
    withQuartiles(ratio('many200', page, read('cpu'))),
    withQuartiles(ratio('many200', page, heap)),
    number(Math.max(highest('many200', page, read('shift')), highest('many1000', page, read('shift')))),
  ]);
  const head = [
    '',
    '1,000: CPU, ratio',
    'CPU ms',
    '1,000: heap, ratio',
    'Heap MiB',
    '200: CPU, ratio',
    '200: heap, ratio',
    'Highest layout shift',
  ];
  return table(head, rows);
}
