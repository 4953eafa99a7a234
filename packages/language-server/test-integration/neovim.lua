-- Drives a real client. Run by neovim.mjs: nvim --headless --clean -c 'luafile neovim.lua'. Written for Neovim 0.7 and later.
local server = vim.env.OKRLINT_SERVER
local root = vim.env.OKRLINT_WORK
local rounds = tonumber(vim.env.OKRLINT_ROUNDS or "60")

local function say(kind, ...)
  io.stdout:write(kind .. "\t" .. table.concat({ ... }, "\t") .. "\n")
end

local function check(what, holds, seen)
  say(holds and "ok" or "FAILED", what, holds and "" or vim.inspect(seen):gsub("%s+", " "))
end

local function wait(holds, ms)
  return vim.wait(ms or 10000, holds, 1)
end

local function edit(name)
  vim.cmd("edit " .. root .. "/" .. name)
  return vim.api.nvim_get_current_buf()
end

local function find(buffer, words)
  for index, line in ipairs(vim.api.nvim_buf_get_lines(buffer, 0, -1, false)) do
    local column = line:find(words, 1, true)
    if column then
      return { line = index - 1, character = vim.str_utfindex(line, column - 1) }
    end
  end
  error("no " .. words)
end

local client
local function request(buffer, method, params, ms)
  params.textDocument = { uri = vim.uri_from_bufnr(buffer) }
  local answers = vim.lsp.buf_request_sync(buffer, "textDocument/" .. method, params, ms or 5000) or {}
  local answer = answers[client] or {}
  if answer.err or answer.error then
    error(vim.inspect(answer))
  end
  return answer.result
end

local function apply(workspace_edit)
  vim.lsp.util.apply_workspace_edit(workspace_edit, vim.lsp.get_client_by_id(client).offset_encoding)
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
end

local function codes(buffer)
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    found[(one.user_data and one.user_data.lsp and one.user_data.lsp.code) or one.code or "?"] = one
  end
  return found
end

local function percentile(times, share)
  table.sort(times)
  return times[math.max(1, math.ceil(#times * share))]
end

-- Edits turn one finding on and off; measured from the edit to the change in vim.diagnostic.
local function measure(name)
  local buffer = edit(name)
  vim.lsp.buf_attach_client(buffer, client)
  local row = find(buffer, "- KR2: Cut deliveries").line
  local sound = vim.api.nvim_buf_get_lines(buffer, row, row + 1, false)[1]
  local function set(line)
    vim.api.nvim_buf_set_lines(buffer, row, row + 1, false, { line })
  end
  local function on_row()
    return #vim.diagnostic.get(buffer, { lnum = row }) > 0
  end
  set("- KR2: TBD")
  assert(wait(on_row), "no finding on the edited line")
  local times = {}
  for round = 1, rounds do
    local wanted = round % 2 == 0
    local started = vim.loop.hrtime()
    set(wanted and "- KR2: TBD" or sound)
    assert(wait(function() return on_row() == wanted end), "no answer to edit " .. round)
    times[#times + 1] = (vim.loop.hrtime() - started) / 1e6
  end
  local bytes = #text(buffer)
  say("latency", name, tostring(bytes), string.format("%.1f", percentile(times, 0.5)), string.format("%.1f", percentile(times, 0.95)))
end

local ok, fault = pcall(function()
  local buffer = edit("q4.md")
  local started = vim.loop.hrtime()
  client = vim.lsp.start_client({
    name = "okrlint",
    cmd = { "node", server, "--stdio" },
    root_dir = root,
    flags = { debounce_text_changes = 0 },
  })
  vim.lsp.buf_attach_client(buffer, client)
  check("findings arrive in vim.diagnostic", wait(function() return #vim.diagnostic.get(buffer) > 0 end), {})
  say("start", string.format("%.0f", (vim.loop.hrtime() - started) / 1e6))
  local kpi = codes(buffer)["no-kpi-objective"]
  local place = find(buffer, "Maintain")
  check("at their words, from okrlint", kpi and kpi.lnum == place.line and kpi.source == "okrlint", codes(buffer))

  local hover = request(buffer, "hover", { position = place })
  check("hover says what the goal is", hover and hover.contents.value:find("reads as a level to watch", 1, true), hover)

  local symbols = request(buffer, "documentSymbol", {})
  local board = symbols[1] or {}
  local objective = (board.children or {})[1] or {}
  check("symbols are board, objective, key results", #(objective.children or {}) == 3, symbols)

  local range = { start = place, ["end"] = place }
  local actions = request(buffer, "codeAction", { range = range, context = { diagnostics = {} } })
  local disable
  for _, action in ipairs(actions or {}) do
    if action.title == "Disable no-kpi-objective for this goal" then
      disable = action
    end
  end
  check("code actions are offered", disable ~= nil, actions)
  if disable and not disable.edit then
    disable = vim.lsp.buf_request_sync(buffer, "codeAction/resolve", disable, 5000)[client].result
  end
  apply(disable.edit)
  check("an applied action changes the buffer", text(buffer):find("okrlint-disable-next-goal no-kpi-objective", 1, true), text(buffer))
  check("and its finding goes away", wait(function() return codes(buffer)["no-kpi-objective"] == nil end), codes(buffer))

  local edit_of = request(buffer, "rename", { position = find(buffer, "KR2"), newName = "KR9" })
  apply(edit_of)
  check("a rename changes the goal and what names it", text(buffer):find("- KR9: ", 1, true) and text(buffer):find("KR9 was agreed", 1, true), text(buffer))

  local definition = request(buffer, "definition", { position = find(buffer, "KR9 was") })
  check("a label leads to its goal", definition and definition[1] and definition[1].range.start.line == find(buffer, "- KR9").line, definition)

  measure("short.md")
  measure("long.md")
end)
if not ok then
  say("FAILED", "the client's script", tostring(fault))
end
for _, running in ipairs(vim.lsp.get_active_clients()) do
  running.stop()
end
vim.cmd("qa!")
