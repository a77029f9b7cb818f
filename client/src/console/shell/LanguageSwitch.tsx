// From Chinese to English and back, at once.
import { GlobalOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { switchLanguage, useTexts } from '../texts/texts.ts'

export function LanguageSwitch() {
  const { t, language } = useTexts()
  return (
    <Button
      type="text"
      icon={<GlobalOutlined />}
      onClick={() => switchLanguage(language === 'zh' ? 'en' : 'zh')}
      aria-label={t('top.language')}
      lang={language === 'zh' ? 'en' : 'zh-CN'}
    >
      {t('top.languageShort')}
    </Button>
  )
}
