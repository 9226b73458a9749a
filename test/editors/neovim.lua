-- Drives the server with Neovim's own client: `nvim --headless -u NONE -i NONE -n -S neovim.lua`. Speaks the calls of version 0.7 and of later ones.
local within = 10000

local function wait(what, condition)
  if not vim.wait(within, condition, 10) then error('waited in vain for ' .. what) end
end

local function text() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n') .. '\n' end

local function attach()
  local options = {
    name = 'rapporteur',
    cmd = { vim.env.SERVER_NODE, vim.env.SERVER, 'lsp', '--stdio' },
    root_dir = vim.fn.getcwd(),
    -- Neovim is asked for the first from 0.8 on; before that it sends the second.
    settings = { rapporteur = { rules = { percent = 'off' } } },
    init_options = { rules = { percent = 'off' } },
  }
  if vim.lsp.start then return vim.lsp.start(options) end
  local client = vim.lsp.start_client(options)
  vim.lsp.buf_attach_client(0, client)
  return client
end

local function findings()
  local found = vim.tbl_map(function(each)
    local line = vim.api.nvim_buf_get_lines(0, each.lnum, each.lnum + 1, false)[1]
    local code = each.code or each.user_data.lsp.code
    return { code = code, message = each.message, line = each.lnum, character = vim.str_utfindex(line, each.col) }
  end, vim.diagnostic.get(0))
  table.sort(found, function(a, b) return a.line < b.line end)
  return found
end

local function completions()
  local position = { line = 4, character = 3 }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', { textDocument = vim.lsp.util.make_text_document_params(), position = position }, within)
  local _, answer = next(answers)
  return vim.tbl_map(function(item) return item.label end, answer.result.items or answer.result)
end

local function fix_all()
  vim.ui.select = function(actions, _, choose) choose(actions[1]) end
  local before = vim.api.nvim_buf_get_changedtick(0)
  local context = { only = { 'source.fixAll.rapporteur' }, diagnostics = {} }
  vim.lsp.buf.code_action(vim.lsp.start and { context = context } or context)
  wait('the repairs', function() return vim.api.nvim_buf_get_changedtick(0) > before end)
end

local function format()
  if vim.lsp.buf.format then vim.lsp.buf.format({ timeout_ms = within }) else vim.lsp.buf.formatting_sync(nil, within) end
end

local function drive()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.DRAFT))
  local client = attach()
  wait('findings', function() return #vim.diagnostic.get(0) > 0 end)
  local report = { findings = findings(), completions = completions() }
  fix_all()
  report.mended = text()
  wait('no findings', function() return #vim.diagnostic.get(0) == 0 end)
  report.left = findings()
  format()
  report.formatted = text()
  vim.lsp.stop_client(client)
  wait('the end of the server', function() return vim.lsp.client_is_stopped(client) end)
  return report
end

local ok, result = xpcall(drive, debug.traceback)
local file = assert(io.open(vim.env.REPORT, 'w'))
file:write(vim.fn.json_encode(ok and result or { error = result }))
file:close()
vim.cmd('qall!')
