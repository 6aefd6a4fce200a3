using System.Diagnostics;

namespace Jail.Testing;

/// <summary>What a program said and how it ended.</summary>
public sealed record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a program to its end.</summary>
    /// <param name="argv">The program and its arguments.</param>
    /// <param name="input">Its standard input.</param>
    public static async Task<CommandResult> RunAsync(IReadOnlyList<string> argv, string input = "", CancellationToken cancellationToken = default)
    {
        var start = new ProcessStartInfo(argv[0]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in argv.Skip(1)) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        var error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
        process.StandardInput.Close();
        await process.WaitForExitAsync(cancellationToken);
        return new CommandResult(process.ExitCode, await output, await error);
    }

    /// <summary>The output of a program that must succeed.</summary>
    public static async Task<string> OutputOfAsync(IReadOnlyList<string> argv, string input = "", CancellationToken cancellationToken = default)
    {
        var result = await RunAsync(argv, input, cancellationToken);
        return result.ExitCode == 0
            ? result.Output
            : throw new InvalidOperationException($"{string.Join(' ', argv)} ended with {result.ExitCode}: {result.Error}{result.Output}");
    }
}
