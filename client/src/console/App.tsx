// What every page of the console stands in: language and look, the query cache, the router.
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as AntApp, ConfigProvider, type ThemeConfig } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { useEffect } from 'react'
import { queryClient } from './queries.ts'
import { router } from './router.tsx'
import { useTexts } from './texts/texts.ts'

const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1d5bb8',
    // The library's own lighter shade is too faint for words (4.42 : 1).
    colorPrimaryHover: '#174a97',
    colorInfo: '#1d5bb8',
    colorLink: '#1d5bb8',
    colorError: '#c62828',
    colorWarning: '#b45309',
    colorSuccess: '#1b7f4b',
    borderRadius: 8,
    fontFamily: "system-ui, -apple-system, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
    colorTextSecondary: '#51606f',
    colorTextTertiary: '#5d6b7a',
    colorTextPlaceholder: '#66727f',
    // Who asked their system for less motion gets none here either.
    motion: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  components: { Form: { itemMarginBottom: 16 } },
}

export function App() {
  const { t, language } = useTexts()
  useEffect(() => {
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en')
    document.title = t('app.title')
  }, [t, language])
  return (
    <ConfigProvider locale={language === 'zh' ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
      <AntApp className="app">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </AntApp>
    </ConfigProvider>
  )
}
