'use strict';
// Translates the names of fields in filters, conditions, sorts and aggregates to stored ones.
const rename = (value, names) => {
  if (Array.isArray(value)) return value.map((entry) => rename(entry, names));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const logic = key === 'and' || key === 'or' || key === 'not';
      return logic ? [key, rename(inner, names)] : [names[key] ?? key, inner];
    }),
  );
};
const fields = (list, names) =>
  list.map((entry) => (entry?.field ? { ...entry, field: names[entry.field] ?? entry.field } : entry));
exports.handler = async ({ args, fieldMap }) => {
  const names = Object.assign(Object.create(null), fieldMap);
  const out = { ...args };
  for (const key of ['filter', 'condition']) if (out[key]) out[key] = rename(out[key], names);
  for (const key of ['sort', 'aggregates']) if (Array.isArray(out[key])) out[key] = fields(out[key], names);
  return out;
};
