/** A number as people write it: "12.5", "12,5", "−3 %", "2,000"; or why it is none, in a sentence. */
export function readFigure(text: string): { readonly value: number } | { readonly fault: string } {
  const plain = text.replaceAll(/[\s%]/g, '').replace('−', '-')
  const figures = /^-?[1-9]\d{0,2}(,\d{3})+$/.test(plain)
    ? plain.replaceAll(',', '')
    : plain.replace(',', '.')
  const value = Number(figures)
  return /^-?\d+(\.\d+)?$/.test(figures) && Number.isFinite(value)
    ? { value }
    : { fault: `“${text.trim().slice(0, 40)}” is not a number.` }
}
