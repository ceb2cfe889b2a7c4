package org.vanban.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.SessionNotCreatedException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium of the system, without a window, driven as a reader would. */
final class Browser implements AutoCloseable {
  private static final List<String> PROGRAMS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** The width of a screen at a desk, and of a phone's. */
  private static final int DESK = 1280;

  private static final int PHONE = 390;

  final ChromeDriver driver;
  private final Axe axe;
  private final Path profile;
  private final String address;

  private Browser(ChromeDriver driver, Path profile, String address) {
    this.driver = driver;
    this.axe = new Axe(driver);
    this.profile = profile;
    this.address = address;
  }

  /** Why there is no browser here; empty where there is one. */
  static Optional<String> missing() {
    return program(PROGRAMS).isEmpty()
        ? Optional.of("no Chromium among " + PROGRAMS)
        : program(DRIVERS).isEmpty()
            ? Optional.of("no chromedriver among " + DRIVERS)
            : Optional.empty();
  }

  /** Skips what needs a browser where there is none, and says so. */
  static void assumeThereIsOne(String what) {
    missing()
        .ifPresent(
            why -> {
              System.out.println("skipped: " + what + "; " + why);
              Assumptions.abort(why);
            });
  }

  private static Optional<String> program(List<String> places) {
    return places.stream().filter(place -> Files.isExecutable(Path.of(place))).findFirst();
  }

  static Browser at(String address) throws IOException {
    Path profile = Files.createTempDirectory("vanban-browser");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(program(PROGRAMS).orElseThrow());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(Path.of(program(DRIVERS).orElseThrow()).toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(started(service, options), profile, address.replaceAll("/$", ""));
  }

  /** A Chromium that this machine cannot start is as good as none. */
  private static ChromeDriver started(ChromeDriverService service, ChromeOptions options) {
    try {
      return new ChromeDriver(service, options);
    } catch (SessionNotCreatedException e) {
      String why = String.valueOf(e.getRawMessage()).lines().findFirst().orElse("");
      System.out.println("skipped: the page in a browser; Chromium does not start: " + why);
      return Assumptions.abort("Chromium does not start: " + why);
    }
  }

  /** Goes to an address of the page and waits until it is shown. */
  Browser open(String path) {
    driver.get(address + path);
    return settled();
  }

  /** Waits until the view has what it asked for. */
  Browser settled() {
    until("return !!document.querySelector('main:not([aria-busy]) > :not(noscript)')");
    return this;
  }

  /** Waits until a script says so. */
  void until(String script) {
    new WebDriverWait(driver, PATIENCE, PAUSE)
        .withMessage(script)
        .until(d -> Boolean.TRUE.equals(driver.executeScript(script)));
  }

  /** Forgets what it loaded before. */
  Browser anew() {
    driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    return this;
  }

  /** How many bytes came over the wire for what is shown. */
  int weight() {
    Object bytes =
        run(
            """
            const all = ['navigation', 'resource'].flatMap(t => performance.getEntriesByType(t));
            return all.reduce((sum, one) => sum + one.transferSize, 0);
            """);
    return bytes instanceof Number number ? number.intValue() : 0;
  }

  @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  WebElement one(String selector) {
    return new WebDriverWait(driver, PATIENCE, PAUSE)
        .until(d -> d.findElement(By.cssSelector(selector)));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The text of the whole view. */
  String text() {
    for (int i = 0; ; i++) {
      try {
        return one("main").getText();
      } catch (StaleElementReferenceException e) {
        if (i == 3) {
          throw e;
        }
      }
    }
  }

  void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Presses the tab key until something is reached. */
  void tabTo(String selector) {
    for (int i = 0; i < 200; i++) {
      if (Boolean.TRUE.equals(
          run("return document.activeElement.matches(arguments[0])", selector))) {
        return;
      }
      new Actions(driver).sendKeys(Keys.TAB).perform(); // an input of files takes keys for a path
    }
    throw new AssertionError("the tab key never reaches " + selector);
  }

  String path() {
    return driver.getCurrentUrl().substring(address.length());
  }

  /** A screen of a size, in light or dark. */
  Browser screen(int width, int height, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    return media("", dark);
  }

  Browser media(String media, boolean dark) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  void screenshot(Path file, boolean whole) throws IOException {
    Object data =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", whole))
            .get("data");
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode((String) data));
  }

  /** What stands in somebody's way in what is shown as it is. */
  List<String> barriers() {
    return axe.all();
  }

  /**
   * What stands in somebody's way in a view: all rules at a desk in the light; in the dark, and on
   * a phone in both, those that colours and width can change; and whether it is as wide as a phone.
   *
   * @param show brings the view to the browser, at the width of the screen
   */
  List<String> barriersOnEveryScreen(Runnable show) {
    List<String> found = new ArrayList<>();
    screen(DESK, 844, false);
    show.run();
    axe.all().forEach(one -> found.add("desk: " + one));
    media("", true);
    axe.ofColours().forEach(one -> found.add("desk, dark: " + one));
    screen(PHONE, 844, false);
    show.run();
    axe.ofLooks().forEach(one -> found.add("phone: " + one));
    if (!Boolean.TRUE.equals(run("return document.documentElement.scrollWidth <= innerWidth"))) {
      found.add("phone: wider than the screen");
    }
    media("", true);
    axe.ofColours().forEach(one -> found.add("phone, dark: " + one));
    screen(DESK, 900, false);
    return found;
  }

  /** What the browser complained of since it was last asked: faults of scripts, of the CSP. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }
}
