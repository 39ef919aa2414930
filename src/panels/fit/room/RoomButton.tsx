import css from '#panels/fit/room/RoomButton.module.css'
import { Button, type ButtonProps } from '#ui/Button.tsx'
import { classNames } from '#ui/classNames.ts'

interface Props extends Omit<ButtonProps, 'size'> {
  /** The key that does the same, shown beside the words. */
  readonly keyName?: string | undefined
}

/** A button that is read and hit from afar. */
export function RoomButton({ keyName, className, children, ...rest }: Props) {
  return (
    <Button {...rest} className={classNames(css['button'], className)}>
      <span className={css['words']}>{children}</span>
      {keyName !== undefined && (
        <kbd className={css['key']} aria-hidden>
          {keyName}
        </kbd>
      )}
    </Button>
  )
}
