/** The 11 cities by administrative code, placed so that neighbours touch. A sketch: it draws no borders. */
export const zhejiangCities = [
  { code: '330500', name: '湖州', column: 2, row: 1 },
  { code: '330400', name: '嘉兴', column: 3, row: 1 },
  { code: '330100', name: '杭州', column: 2, row: 2 },
  { code: '330600', name: '绍兴', column: 3, row: 2 },
  { code: '330200', name: '宁波', column: 4, row: 2 },
  { code: '330900', name: '舟山', column: 5, row: 2 },
  { code: '330800', name: '衢州', column: 1, row: 3 },
  { code: '330700', name: '金华', column: 2, row: 3 },
  { code: '331000', name: '台州', column: 4, row: 3 },
  { code: '331100', name: '丽水', column: 2, row: 4 },
  { code: '330300', name: '温州', column: 3, row: 4 },
] as const;
