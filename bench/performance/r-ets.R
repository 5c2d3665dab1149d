# Forecasts of R's ets() with 95 % intervals: reads id,period,horizon,values… from standard input, writes id,lower…,upper….
suppressMessages(library(forecast))
for (line in readLines(file("stdin"))) {
  cells <- strsplit(line, ",", fixed = TRUE)[[1]]
  horizon <- as.integer(cells[3])
  values <- ts(as.numeric(cells[-(1:3)]), frequency = as.integer(cells[2]))
  ahead <- forecast(ets(values), h = horizon, level = 95)
  cat(paste(c(cells[1], signif(c(ahead$lower[, 1], ahead$upper[, 1]), 12)), collapse = ","), "\n", sep = "")
}
