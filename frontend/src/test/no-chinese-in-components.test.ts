import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const han = /\p{Script=Han}/u;

/** Chinese text in the code of a component, comments aside: it belongs into the catalogue of the feature. */
function chineseIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const isText =
      ts.isStringLiteralLike(node) ||
      ts.isJsxText(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isText && han.test(node.text)) found.push(`${file}: ${node.text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('finds Chinese in literals, templates and elements, not in comments', () => {
  const text = ['const a = "会员"; const b = `第$', '{1}届`; const c = <p>工会</p>; // 会籍'].join('');
  expect(chineseIn('x.tsx', text)).toHaveLength(4);
});

it('leaves no Chinese text in components', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((name) => chineseIn(name, readFileSync(join('src', name), 'utf8')))).toEqual([]);
});
