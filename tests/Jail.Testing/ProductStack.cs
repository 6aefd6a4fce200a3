using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jail.Testing;

/// <summary>The product as a user starts it: <c>./run</c> with a data folder and a port of its own; <c>./run purge</c> at the end.</summary>
public sealed class ProductStack : IAsyncDisposable
{
    private readonly List<string> _output = [];
    private Process _process = null!;

    private ProductStack(string dataDirectory, int port)
    {
        DataDirectory = dataDirectory;
        Listen = $"127.0.0.1:{port}";
        Url = new Uri($"http://localhost:{port}");
    }

    public string DataDirectory { get; }

    public string Listen { get; }

    public Uri Url { get; }

    /// <summary>The one-time link of the first start.</summary>
    public Uri? SetupLink { get; private set; }

    public static string RepositoryRoot { get; } = FindRoot();

    public static async Task<ProductStack> StartAsync()
    {
        var stack = new ProductStack(Directory.CreateTempSubdirectory("jail-test-").FullName, FreePort());
        await stack.RestartAsync();
        return stack;
    }

    /// <summary>Starts what is not running, as a second <c>./run</c> would.</summary>
    public async Task RestartAsync()
    {
        var start = new ProcessStartInfo(Path.Combine(RepositoryRoot, "run")) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { "--data", DataDirectory, "--listen", Listen }) start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Read(string? line)
        {
            if (line is null) return;
            lock (_output) _output.Add(line);
            if (line.StartsWith("Make the first account: ", StringComparison.Ordinal)) SetupLink = new Uri(line["Make the first account: ".Length..]);
            if (line.StartsWith("Ctrl-C", StringComparison.Ordinal)) ready.TrySetResult();
        }

        _process.OutputDataReceived += (_, e) => Read(e.Data);
        _process.ErrorDataReceived += (_, e) => Read(e.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        var ended = _process.WaitForExitAsync();
        if (await Task.WhenAny(ready.Task, ended).WaitAsync(TimeSpan.FromMinutes(5)) == ended)
            throw new InvalidOperationException($"./run ended with {_process.ExitCode}:\n{Output}");
    }

    /// <summary>What <c>./run</c> printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output) return string.Join('\n', _output);
        }
    }

    /// <summary>Calls <c>./run</c> with arguments of its own and returns what it printed.</summary>
    public Task<string> RunAsync(IEnumerable<string> arguments, string input = "") =>
        CommandResult.OutputOfAsync([Path.Combine(RepositoryRoot, "run"), .. arguments, "--data", DataDirectory], input);

    /// <summary>Ends panel and daemon as Ctrl-C does.</summary>
    public async Task StopAsync()
    {
        await CommandResult.OutputOfAsync(["kill", "-TERM", _process.Id.ToString()]);
        await _process.WaitForExitAsync();
    }

    /// <summary>The pid of <c>jaild</c> or <c>panel</c>.</summary>
    public int PidOf(string part) =>
        int.Parse(File.ReadAllText(Path.Combine(RuntimeDirectory, $"{part}.pid")));

    public string RuntimeDirectory => Jail.Core.Installation.At(DataDirectory).RuntimeDirectory;

    /// <summary>Differences between what should be on the machine and what is; empty when there is none.</summary>
    public Task<CommandResult> CheckLeaksAsync() =>
        CommandResult.RunAsync(["dotnet", Path.Combine(DataDirectory, "app/jaild/jaild.dll"), "check-leaks", "--json", "--data", DataDirectory]);

    public async ValueTask DisposeAsync()
    {
        await RunAsync(["purge", "--yes"]);
        if (!_process.HasExited) await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Jail.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in a checkout.");
        return folder.FullName;
    }
}
