// Sign-in: wrong and locked are told apart in words; after it, back to where one was.
import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Button, Form, Input } from 'antd'
import { useEffect, useState } from 'react'
import { ApiError } from '../../api/http.ts'
import { signIn } from '../../api/session.ts'
import { dropAllDrafts } from '../actions/drafts.ts'
import { meQuery } from '../queries.ts'
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx'
import { useTexts } from '../texts/texts.ts'
import { faultText } from './faults.ts'

interface Values {
  login: string
  password: string
}

export function SignInPage() {
  const texts = useTexts()
  const { t } = texts
  const { back, ended } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (seconds <= 0) return
    const timer = setTimeout(() => setSeconds(seconds - 1), 1_000)
    return () => clearTimeout(timer)
  }, [seconds])
  const entering = useMutation({
    mutationFn: signIn,
    onSuccess: async ({ me }) => {
      // Who comes back finds what they typed; who is somebody else does not.
      if (queryClient.getQueryData(meQuery.queryKey)?.id !== me.id) dropAllDrafts()
      queryClient.clear()
      queryClient.setQueryData(meQuery.queryKey, me)
      await navigate({ to: back ?? '/', replace: true })
    },
    onError: (error) => {
      if (error instanceof ApiError && error.fault.retryAfterSeconds !== undefined) setSeconds(error.fault.retryAfterSeconds)
    },
  })
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
  return (
    <main className="sign-in">
      <div className="sign-in-language">
        <LanguageSwitch />
      </div>
      <section className="sign-in-card" aria-labelledby="sign-in-title">
        <div className="brand brand-large">
          <span className="brand-mark" aria-hidden="true">
            民声
          </span>
          <div>
            <div className="brand-name">{t('app.name')}</div>
            <div className="quiet">{t('app.sub')}</div>
          </div>
        </div>
        <h1 id="sign-in-title">{t('signIn.title')}</h1>
        {ended === true && !entering.isError && <Alert type="info" showIcon title={t('signIn.ended')} className="gap-below" />}
        {entering.isError && (
          <Alert type="error" showIcon className="gap-below" title={seconds > 0 ? t('signIn.wait', { time: clock }) : faultText(entering.error, texts)} />
        )}
        <Form<Values> layout="vertical" requiredMark={false} onFinish={(values) => entering.mutate(values)}>
          <Form.Item name="login" label={t('signIn.login')} rules={[{ required: true, message: t('signIn.need', { field: t('signIn.login') }) }]}>
            <Input size="large" prefix={<UserOutlined />} autoComplete="username" autoCapitalize="none" autoFocus maxLength={60} />
          </Form.Item>
          <Form.Item name="password" label={t('signIn.password')} rules={[{ required: true, message: t('signIn.need', { field: t('signIn.password') }) }]}>
            <Input.Password size="large" prefix={<LockOutlined />} autoComplete="current-password" maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" size="large" block loading={entering.isPending} disabled={seconds > 0}>
            {t('signIn.submit')}
          </Button>
        </Form>
        <p className="quiet small sign-in-lead">{t('signIn.lead')}</p>
      </section>
    </main>
  )
}
