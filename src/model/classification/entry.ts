/** One line of an official list: code, Chinese name as the Ministry of Finance prints it, our English name. */
export type Entry = readonly [code: string, nameZh: string, nameEn: string];
