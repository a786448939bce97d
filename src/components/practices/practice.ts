import { offerChoice } from './choice.ts';

offerChoice(document);
