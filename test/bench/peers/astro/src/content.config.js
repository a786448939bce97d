import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const line = z.string();
const result = z.object({ what: line, before: z.number(), after: z.number(), unit: line, source: line });

const practices = defineCollection({
  loader: glob({ base: './practices', pattern: '**/*.md' }),
  schema: z.object({
    title: line,
    owners: z.array(line),
    theme: line,
    year: z.number(),
    problem: line,
    actions: z.array(line),
    results: z.array(result),
    category: line,
    population: z.number(),
    cost: z.number(),
    staff: line,
    risks: z.array(line).optional(),
    contactOffice: line,
    publishedOn: z.date(),
  }),
});

export const collections = { practices };
