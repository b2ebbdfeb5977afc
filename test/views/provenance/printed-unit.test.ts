import { expect, test } from 'vitest';
import { printedUnit } from '../../../src/views/provenance/place.ts';

test('what is printed says its unit by its digits, and nothing where they do not tell', () => {
  expect(printedUnit('455.67', '455.67')).toBe('wan');
  expect(printedUnit('-1,833.40', '-1833.4')).toBe('wan');
  expect(printedUnit('4,556,700.00', '455.67')).toBe('yuan');
  expect(printedUnit('４５５．６７', '455.67')).toBe('wan');
  expect(printedUnit('0.00', '0')).toBeNull();
  expect(printedUnit('455.7', '455.67')).toBeNull();
  expect(printedUnit('由 12 增至 15', '15')).toBeNull();
});
