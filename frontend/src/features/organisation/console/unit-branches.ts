import type { ReactNode } from 'react';
import type { UnitNode } from '../api';

/** A node as the tree of the kit wants it; without children it will be asked for them when it opens. */
export interface Branch {
  key: string;
  title: ReactNode;
  isLeaf: boolean;
  children?: Branch[];
}

export function branchOf(node: UnitNode, title: (node: UnitNode) => ReactNode): Branch {
  const branch = { key: node.id, title: title(node), isLeaf: node.childCount === 0 && node.children.length === 0 };
  return node.children.length > 0
    ? { ...branch, children: node.children.map((child) => branchOf(child, title)) }
    : branch;
}

export function addChildren(branch: Branch, key: string, children: Branch[]): Branch {
  if (branch.key === key) return { ...branch, children };
  return branch.children
    ? { ...branch, children: branch.children.map((child) => addChildren(child, key, children)) }
    : branch;
}
