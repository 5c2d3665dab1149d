// What every step of the review is given: the preview of the file, the life of its upload, and the business.
import type { Preview } from '@evenkeel/contract';
import type { Business } from '@evenkeel/core';
import type { UploadLife } from './use-upload.ts';

export interface StepProps {
  readonly preview: Preview;
  readonly life: UploadLife;
  readonly business: Business;
}
