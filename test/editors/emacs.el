;; Drives the server with eglot: `emacs --batch -l emacs.el`.
(package-initialize)
(require 'eglot)
(require 'json)

(defvar within 10)

(defun wait-for (what condition)
  "Reads what processes say until CONDITION holds; an error that names WHAT where it never does."
  (let ((end (+ (float-time) within)))
    (while (not (funcall condition))
      (when (> (float-time) end) (error "Waited in vain for %s" what))
      (accept-process-output nil 0.05))))

(define-derived-mode un-resolution-mode text-mode "Resolution")

(defun all-findings ()
  (mapcar (lambda (each)
            (string-match "\\[\\([a-z-]+\\)\\]: \\(\\(?:.\\|\n\\)*\\)" (flymake-diagnostic-text each))
            (let ((words (flymake-diagnostic-text each)) (code nil) (message nil))
              (setq code (match-string 1 words) message (match-string 2 words))
              (save-excursion
                (goto-char (flymake-diagnostic-beg each))
                `((code . ,code) (message . ,message)
                  (line . ,(1- (line-number-at-pos)))
                  (character . ,(- (point) (line-beginning-position)))))))
          (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))

(defun offered (line column)
  (save-excursion
    (goto-char (point-min))
    (forward-line line)
    (forward-char column)
    (let ((table (nth 2 (eglot-completion-at-point))))
      (mapcar #'substring-no-properties (all-completions "" table)))))

(defun whole-text () (buffer-substring-no-properties (point-min) (point-max)))

(defun drive ()
  (setq eglot-sync-connect within)
  (setq-default eglot-workspace-configuration '((:rapporteur . (:rules (:percent "off")))))
  (add-to-list 'eglot-server-programs
               `(un-resolution-mode . (,(getenv "SERVER_NODE") ,(getenv "SERVER") "lsp" "--stdio")))
  (add-to-list 'auto-mode-alist '("\\.\\(unres\\|resolution\\)\\'" . un-resolution-mode))
  (add-hook 'un-resolution-mode-hook #'eglot-ensure)
  (find-file (getenv "DRAFT"))
  ;; It waits for the command that opened the file to be over.
  (run-hooks 'post-command-hook)
  (flymake-start)
  (wait-for "findings" #'flymake-diagnostics)
  (let ((found (all-findings)) (offers (offered 4 3)) mended)
    (eglot-code-actions (point-min) (point-max) "source.fixAll.rapporteur" t)
    (setq mended (whole-text))
    (eglot--signal-textDocument/didChange)
    (wait-for "no findings" (lambda () (null (flymake-diagnostics))))
    (let ((left (all-findings)))
      (eglot-format-buffer)
      (let ((formatted (whole-text)))
        (eglot-shutdown (eglot-current-server))
        `((findings . ,(vconcat found)) (completions . ,(vconcat offers)) (mended . ,mended)
          (left . ,(vconcat left)) (formatted . ,formatted))))))

(let ((report (condition-case failure (drive) (error `((error . ,(error-message-string failure))))))
      (coding-system-for-write 'utf-8-unix))
  (set-buffer-modified-p nil)
  (write-region (json-encode report) nil (getenv "REPORT")))
(kill-emacs 0)
