// The form to file a demand, and the receipt.
import { UnitSelect, type NamedUnit } from './accused.tsx'
import { describedBy, FaultSummary, Field, fieldId, type Faults } from './form.tsx'
import { Layout, type Page } from './layout.tsx'
import { SimilarHint } from './similar.tsx'
import { say, type TextKey } from './texts.ts'
import { DEMAND_TYPES } from '../ui/words.ts'

export interface FileForm {
  /** What was typed, by field name; given back untouched when something is wrong. */
  values: Readonly<Record<string, string>>
  faults: Faults
  notice: string | null
  /** Those that a demand may complain of. */
  units: readonly NamedUnit[]
  streets: { code: string; name: string; nameEn: string }[]
  idempotencyKey: string
  /** Whether this installation sends SMS at all. */
  sendsMessages: boolean
  /** Files taken already, so that nothing is uploaded twice after a mistake elsewhere. */
  attachments: { id: string; name: string }[]
}

/** A form without script has one choice in a field: further units have fields of their own. */
const MORE_ACCUSED = ['accusedUnit2', 'accusedUnit3'] as const

export function FilePage({ page, form }: { page: Page; form: FileForm }) {
  const { language } = page
  const t = (key: TextKey) => say(language, key)
  const faultOf = (name: string) => Object.entries(form.faults).find(([path]) => fieldId(path) === name)?.[1]
  const input = (name: string, label: TextKey, hint: TextKey | null, more: Record<string, string> = {}) => (
    <Field name={name} label={t(label)} {...(hint !== null && { hint: t(hint) })} fault={faultOf(name)} language={language}>
      <input id={name} name={name} value={form.values[name] ?? ''} {...describedBy(name, hint !== null, faultOf(name))} {...more} />
    </Field>
  )
  return (
    <Layout page={page} title={t('fileTitle')}>
      <h1>{t('fileTitle')}</h1>
      <p class="lead">{t('fileLead')}</p>
      <FaultSummary faults={form.faults} notice={form.notice} language={language} />
      <form method="post" action="/file" encType="multipart/form-data" data-enhance="file" noValidate>
        <input type="hidden" name="idempotencyKey" value={form.idempotencyKey} autoComplete="off" />
        <input type="hidden" name="lngLat" value={form.values.lngLat ?? ''} />
        <input type="hidden" name="attachments" value={form.attachments.map(({ id }) => id).join(',')} />
        <Field name="text" label={t('textLabel')} hint={t('textHint')} fault={faultOf('text')} required language={language}>
          <textarea id="text" name="text" rows={7} maxLength={10_000} required {...describedBy('text', true, faultOf('text'))}>
            {form.values.text ?? ''}
          </textarea>
        </Field>
        <p class="draft" data-enhance="draft" data-kept={t('draftKept')} data-restored={t('draftRestored')} data-deleted={t('draftDeleted')} hidden>
          <span role="status" />{' '}
          <button type="button" class="link">
            {t('draftDelete')}
          </button>
        </p>
        <div id="reading" class="reading" aria-live="polite" data-suggested={t('suggested')} data-several={t('severalHint')} data-call={t('callNumber')} />
        <SimilarHint language={language} joins={form.values.joins ?? ''} />
        <fieldset>
          <legend>{t('placeTitle')}</legend>
          <Field name="street" label={t('streetLabel')} fault={faultOf('street')} language={language}>
            <select id="street" name="street" {...describedBy('street', false, faultOf('street'))}>
              <option value="">{t('streetNone')}</option>
              {form.streets.map((street) => (
                <option key={street.code} value={street.code} selected={form.values.street === street.code}>
                  {language === 'zh' ? street.name : street.nameEn}
                </option>
              ))}
            </select>
          </Field>
          <p class="position" data-found={t('positionFound')} data-failed={t('positionFailed')} hidden>
            <button type="button" class="button quiet small">
              {t('usePosition')}
            </button>{' '}
            <span role="status" />
          </p>
          {input('address', 'addressLabel', 'addressHint', { maxLength: '200', autoComplete: 'street-address' })}
          {input('detail', 'detailLabel', 'detailHint', { maxLength: '100' })}
        </fieldset>
        <fieldset>
          <legend>{t('contactTitle')}</legend>
          <p class="hint">{t('contactLead')}</p>
          {input('name', 'nameLabel', null, { maxLength: '50', autoComplete: 'name' })}
          {input('phone', 'phoneLabel', null, { maxLength: '30', type: 'tel', autoComplete: 'tel', inputMode: 'tel' })}
          {form.sendsMessages && (
            <label class="check">
              <input type="checkbox" name="noMessages" value="yes" checked={form.values.noMessages === 'yes'} /> <span>{t('noMessagesLabel')}</span>
            </label>
          )}
          <label class="check">
            <input type="checkbox" name="secret" value="yes" checked={form.values.secret === 'yes'} /> <span>{t('secretLabel')}</span>
          </label>
        </fieldset>
        <fieldset>
          <legend>{t('moreTitle')}</legend>
          <Field name="accusedUnit" label={t('accusedLabel')} hint={t('accusedHint')} fault={faultOf('accusedUnit')} language={language}>
            <UnitSelect id="accusedUnit" name="accusedUnit" value={form.values.accusedUnit ?? ''} units={form.units} language={language} />
          </Field>
          <details class="field" open={MORE_ACCUSED.some((name) => (form.values[name] ?? '') !== '')}>
            <summary>{t('accusedOthers')}</summary>
            {MORE_ACCUSED.map((name, index) => (
              <Field key={name} name={name} label={say(language, 'accusedOther', { n: index + 2 })} language={language}>
                <UnitSelect id={name} name={name} value={form.values[name] ?? ''} units={form.units} language={language} />
              </Field>
            ))}
          </details>
          {input('title', 'titleLabel', 'titleHint', { maxLength: '100' })}
          <Field name="demandType" label={t('typeLabel')} fault={faultOf('demandType')} language={language}>
            <select id="demandType" name="demandType">
              <option value="">{t('typeAuto')}</option>
              {Object.entries(DEMAND_TYPES).map(([code, words]) => (
                <option key={code} value={code} selected={form.values.demandType === code}>
                  {words[language]}
                </option>
              ))}
            </select>
          </Field>
          <Field name="files" label={t('filesLabel')} hint={t('filesHint')} fault={faultOf('attachments') ?? faultOf('file')} language={language}>
            <input id="files" name="files" type="file" multiple accept="image/jpeg,image/png,image/webp,application/pdf,video/mp4,audio/*" {...describedBy('files', true, faultOf('attachments'))} />
          </Field>
          <ul
            class="uploaded"
            data-choose={t('chooseFiles')}
            data-uploading={t('fileUploading')}
            data-ready={t('fileReady')}
            data-failed={t('fileFailed')}
            data-too-large={t('fileTooLarge')}
            data-kind={t('fileKind')}
            data-too-many={t('fileTooMany')}
            data-remove={t('fileRemove')}
          >
            {form.attachments.map(({ id, name }) => (
              <li key={id} data-id={id}>
                <span>{name}</span> <small>{t('fileReady')}</small>
              </li>
            ))}
          </ul>
        </fieldset>
        <p class="offline" role="status" data-offline={t('offline')} data-online={t('online')} />
        <p class="actions">
          <button class="button big" type="submit" data-busy={t('submitting')}>
            {t('submit')}
          </button>
        </p>
      </form>
    </Layout>
  )
}

export interface Filed {
  number: string
  /** Null when its time to be shown is over. */
  secret: string | null
  emergency: { number: string | null; reasons: string[] } | null
}

export function FiledPage({ page, filed }: { page: Page; filed: Filed }) {
  const t = (key: TextKey) => say(page.language, key)
  return (
    <Layout page={page} title={t('filedTitle')}>
      <div class="receipt" data-filed>
        <h1>{t('filedTitle')}</h1>
        {filed.emergency !== null && (
          <div class="danger" role="alert">
            <h2>{t('emergencyTitle')}</h2>
            <p>{filed.emergency.reasons.join('；')}</p>
            {filed.emergency.number !== null && (
              <p>
                <a class="button danger" href={`tel:${filed.emergency.number}`}>
                  {say(page.language, 'callNumber', { n: filed.emergency.number })}
                </a>
              </p>
            )}
          </div>
        )}
        <p class="lead">{filed.secret === null ? t('filedGone') : t('filedLead')}</p>
        <dl class="codes">
          <dt>{t('number')}</dt>
          <dd>
            <code>{filed.number}</code>
          </dd>
          {filed.secret !== null && (
            <>
              <dt>{t('secret')}</dt>
              <dd>
                <code>{filed.secret}</code>
              </dd>
            </>
          )}
        </dl>
        <p class="actions">
          <a class="button" href="/my">
            {t('seeOrder')}
          </a>
          <button type="button" class="button quiet" data-enhance="copy" data-text={`${filed.number} ${filed.secret ?? ''}`} data-done={t('copied')} hidden>
            {t('copy')}
          </button>
          <button type="button" class="button quiet" data-enhance="print" hidden>
            {t('print')}
          </button>
        </p>
      </div>
    </Layout>
  )
}
