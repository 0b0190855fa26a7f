import { funding, layoffs, results, takeover } from './business.ts';
import { appointment, fine, lawsuit, survey } from './policy.ts';
import { cloudRegion, launch, partnership, release } from './products.ts';
import { breach, outage, ransomware, vulnerability } from './security.ts';
import type { StoryKind } from './story.ts';

/** All kinds of story that the generated archives tell. */
export const storyKinds: readonly StoryKind[] = [
  results,
  takeover,
  funding,
  layoffs,
  vulnerability,
  breach,
  outage,
  ransomware,
  launch,
  release,
  cloudRegion,
  partnership,
  fine,
  survey,
  lawsuit,
  appointment,
];
